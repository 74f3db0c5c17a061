export interface Words {
  readonly name: string;
  readonly created: string;
  /** Created, and what else is done. */
  readonly deeds: readonly [string, ...string[]];
  /** Headers above them. */
  readonly what: readonly string[];
  readonly when: string;
  /** Above lists of what happened. */
  readonly titles: readonly string[];
  /** Sentences about a key. */
  readonly says: readonly string[];
}

/** Words of lists of what happened to keys, by language. */
export const LANGUAGES: Record<string, Words> = {
  en: {
    name: 'Name',
    created: 'Created',
    deeds: ['Created', 'Rotated', 'Revoked', 'Renewed', 'Key updated'],
    what: ['What', 'Change', 'Type'],
    when: 'When',
    titles: ['What happened', 'Recent changes', 'Latest updates'],
    says: ['Key {} was rotated on', 'Key {} created by Anna on', 'Anna renewed {} on'],
  },
  de: {
    name: 'Name',
    created: 'Erstellt',
    deeds: ['Erstellt', 'Rotiert', 'Widerrufen', 'Erneuert'],
    what: ['Was', 'Änderung', 'Art'],
    when: 'Wann',
    titles: ['Was ist passiert', 'Letzte Änderungen'],
    says: ['Schlüssel {} wurde erneuert am', 'Schlüssel {} erstellt von Anna am'],
  },
  fr: {
    name: 'Nom',
    created: 'Créée',
    deeds: ['Créée', 'Renouvelée', 'Révoquée', 'Régénérée'],
    what: ['Quoi', 'Action', 'Type'],
    when: 'Quand',
    titles: ['Historique des modifications', 'Que s’est-il passé'],
    says: ['La clé {} a été renouvelée le', 'Clé {} créée par Anna le'],
  },
  es: {
    name: 'Nombre',
    created: 'Creada',
    deeds: ['Creada', 'Rotada', 'Revocada', 'Renovada'],
    what: ['Qué', 'Cambio', 'Tipo'],
    when: 'Fecha',
    titles: ['Historial de cambios', 'Qué ha pasado'],
    says: ['La clave {} fue renovada el', 'Clave {} creada por Anna el'],
  },
  pt: {
    name: 'Nome',
    created: 'Criada',
    deeds: ['Criada', 'Rotacionada', 'Revogada', 'Renovada'],
    what: ['O quê', 'Alteração', 'Tipo'],
    when: 'Data',
    titles: ['Histórico de alterações', 'O que aconteceu'],
    says: ['A chave {} foi renovada em', 'Chave {} criada por Anna em'],
  },
  ru: {
    name: 'Название',
    created: 'Создан',
    deeds: ['Создан', 'Обновлён', 'Отозван', 'Перевыпущен'],
    what: ['Что', 'Изменение', 'Тип'],
    when: 'Когда',
    titles: ['История изменений', 'Что произошло'],
    says: ['Ключ {} был обновлён', 'Ключ {} создан Анной'],
  },
  uk: {
    name: 'Назва',
    created: 'Створено',
    deeds: ['Створено', 'Оновлено', 'Відкликано', 'Перевипущено'],
    what: ['Що', 'Зміна', 'Тип'],
    when: 'Коли',
    titles: ['Історія змін', 'Останні зміни'],
    says: ['Ключ {} було оновлено', 'Ключ {} створено Анною'],
  },
  pl: {
    name: 'Nazwa',
    created: 'Utworzono',
    deeds: ['Utworzono', 'Odnowiony', 'Unieważniony', 'Klucz zmieniony'],
    what: ['Co', 'Akcja', 'Typ'],
    when: 'Kiedy',
    titles: ['Ostatnie zmiany', 'Co się stało'],
    says: ['Klucz {} został odnowiony', 'Klucz {} utworzony przez Annę'],
  },
  tr: {
    name: 'Ad',
    created: 'Oluşturuldu',
    deeds: ['Oluşturuldu', 'Yenilendi', 'İptal edildi', 'Döndürüldü'],
    what: ['Ne', 'Değişiklik', 'Tür'],
    when: 'Tarih',
    titles: ['Son değişiklikler', 'Ne oldu'],
    says: ['Anahtar {} yenilendi', 'Anahtar {} Anna tarafından oluşturuldu'],
  },
  nl: {
    name: 'Naam',
    created: 'Aangemaakt',
    deeds: ['Aangemaakt', 'Vernieuwd', 'Ingetrokken', 'Geroteerd'],
    what: ['Wat', 'Actie', 'Type'],
    when: 'Wanneer',
    titles: ['Recente wijzigingen', 'Wat is er gebeurd'],
    says: ['Sleutel {} werd vernieuwd op', 'Sleutel {} aangemaakt door Anna op'],
  },
  fi: {
    name: 'Nimi',
    created: 'Luotu',
    deeds: ['Luotu', 'Uusittu', 'Peruttu', 'Avain muutettu'],
    what: ['Mitä', 'Muutos', 'Tyyppi'],
    when: 'Milloin',
    titles: ['Viimeisimmät muutokset', 'Mitä tapahtui'],
    says: ['Avain {} uusittiin', 'Avain {} luotu Annan toimesta'],
  },
  cs: {
    name: 'Název',
    created: 'Vytvořeno',
    deeds: ['Vytvořeno', 'Obnoveno', 'Odvoláno', 'Klíč změněn'],
    what: ['Co', 'Změna', 'Typ'],
    when: 'Kdy',
    titles: ['Poslední změny', 'Co se stalo'],
    says: ['Klíč {} byl obnoven', 'Klíč {} vytvořila Anna'],
  },
  hu: {
    name: 'Név',
    created: 'Létrehozva',
    deeds: ['Létrehozva', 'Megújítva', 'Visszavonva', 'Kulcs módosítva'],
    what: ['Mi', 'Változás', 'Típus'],
    when: 'Mikor',
    titles: ['Legutóbbi változások', 'Mi történt'],
    says: ['A(z) {} kulcs megújítva', 'Kulcs {} létrehozva Anna által'],
  },
  ja: {
    name: '名前',
    created: '作成日',
    deeds: ['作成', '更新', '失効', 'ローテーション'],
    what: ['内容', '変更', '種類'],
    when: '日時',
    titles: ['最近の変更', '何が起きたか'],
    says: ['キー {} は更新されました', 'キー {} は Anna によって作成されました'],
  },
  ko: {
    name: '이름',
    created: '생성일',
    deeds: ['생성됨', '교체됨', '취소됨', '갱신됨'],
    what: ['내용', '변경', '유형'],
    when: '날짜',
    titles: ['최근 변경 사항', '무슨 일이 있었나요'],
    says: ['키 {} 이(가) 교체됨', '키 {} Anna가 생성함'],
  },
  zh: {
    name: '名称',
    created: '创建时间',
    deeds: ['已创建', '已轮换', '已撤销', '已更新'],
    what: ['内容', '变更', '类型'],
    when: '时间',
    titles: ['活动', '最近更改', '发生了什么'],
    says: ['密钥 {} 已轮换于', '密钥 {} 由 Anna 创建于'],
  },
};
