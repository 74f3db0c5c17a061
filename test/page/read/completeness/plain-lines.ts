import { sentencesByLanguage } from './sentence-table.ts';

/** Lines of few words that pages print near a list, and that hide nothing: what else there is to read, advice, a state of the page. */
export const PLAIN_LINES = sentencesByLanguage(`
en|Documentation|Learn more|API reference|Getting started|Developer settings|Need help?|Contact support|Last updated just now|All changes saved|Powered by Acme|Terms of service|Privacy policy|All rights reserved|Back to settings|Security|Security tips|Handle with care|Integrations|Manage your API keys|Welcome back|Up to date|Authentication|Encrypted at rest|Changelog
de|Dokumentation|Mehr erfahren|API-Referenz|Erste Schritte|Einstellungen|Hilfe|Support kontaktieren|Gerade aktualisiert|Gespeichert|Datenschutz|Impressum|Sicherheit|Integrationen|Zurück zu Einstellungen|Vertraulich behandeln|Authentifizierung
fr|Documentation|En savoir plus|Référence API|Premiers pas|Paramètres|Aide|Contacter l’assistance|Mis à jour à l’instant|Enregistré|Mentions légales|Confidentialité|Sécurité|Intégrations|Retour aux paramètres|Tous droits réservés
es|Documentación|Más información|Referencia de API|Primeros pasos|Configuración|Ayuda|Contactar con soporte|Actualizado ahora mismo|Guardado|Aviso legal|Política de privacidad|Seguridad|Integraciones|Volver a configuración
pl|Dokumentacja|Dowiedz się więcej|Pierwsze kroki|Ustawienia|Pomoc|Kontakt z pomocą|Zaktualizowano przed chwilą|Zapisano|Regulamin|Polityka prywatności|Bezpieczeństwo|Integracje|Wróć do ustawień
ja|ドキュメント|詳細はこちら|APIリファレンス|はじめに|設定|ヘルプ|お問い合わせ|たった今更新|保存しました|利用規約|プライバシーポリシー|セキュリティ|連携
ko|문서|자세히 알아보기|API 참조|시작하기|설정|도움말|고객 지원|방금 업데이트됨|저장됨|이용 약관|개인정보 처리방침|보안
zh|文档|了解更多|API 参考|快速入门|设置|帮助|联系支持|刚刚更新|已保存|服务条款|隐私政策|安全|集成
pt|Documentação|Saiba mais|Referência da API|Primeiros passos|Configurações|Ajuda|Falar com o suporte|Atualizado agora mesmo|Salvo|Termos de uso|Política de privacidade|Segurança
it|Documentazione|Scopri di più|Riferimento API|Primi passi|Impostazioni|Aiuto|Contatta l’assistenza|Aggiornato adesso|Salvato|Termini di servizio|Informativa sulla privacy|Sicurezza
nl|Documentatie|Meer informatie|API-referentie|Aan de slag|Instellingen|Help|Contact met support|Zojuist bijgewerkt|Opgeslagen|Voorwaarden|Privacybeleid|Beveiliging
sv|Dokumentation|Läs mer|API-referens|Kom igång|Inställningar|Hjälp|Kontakta supporten|Uppdaterades nyss|Sparat|Användarvillkor|Integritetspolicy|Säkerhet
ru|Документация|Подробнее|Справочник API|Начало работы|Настройки|Справка|Связаться с поддержкой|Обновлено только что|Сохранено|Условия использования|Безопасность
tr|Belgeler|Daha fazla bilgi|API referansı|Başlarken|Ayarlar|Yardım|Desteğe başvurun|Az önce güncellendi|Kaydedildi|Gizlilik politikası|Güvenlik
hu|Dokumentáció|Tudjon meg többet|API-referencia|Első lépések|Beállítások|Súgó|Kapcsolatfelvétel|Most frissítve|Mentve|Adatvédelem|Biztonság
cs|Dokumentace|Zjistit více|Začínáme|Nastavení|Nápověda|Kontaktovat podporu|Právě aktualizováno|Uloženo|Bezpečnost
da|Dokumentation|Få mere at vide|Kom i gang|Indstillinger|Hjælp|Kontakt support|Lige opdateret|Gemt|Sikkerhed
fi|Dokumentaatio|Lue lisää|Aloitusopas|Asetukset|Ohje|Ota yhteyttä tukeen|Päivitetty juuri nyt|Tallennettu|Tietoturva
`);

/** Others of the kind. They were written before the reader was changed, and looked at only when it was. */
export const OTHER_PLAIN_LINES = sentencesByLanguage(`
en|Docs|Read the docs|Quickstart guide|Developer portal|Account settings|Help center|Send feedback|Updated moments ago|Saved|Learn about scopes|Terms and conditions|Privacy|Cookie policy|Back to dashboard|Best practices|Security notice|Keep them safe|Access control|Developers|Hello, Ann|Everything is fine|API version|Tutorials|Code examples|Frequently asked questions|Give us feedback|REST API|Release notes
de|Doku|Weitere Informationen|Schnellstart|Kontoeinstellungen|Hilfezentrum|Feedback geben|Soeben aktualisiert|Änderungen gespeichert|AGB|Nutzungsbedingungen|Sicherheitshinweise|Entwickler|Zurück zur Übersicht|Beispiele|Häufige Fragen
fr|Guide de démarrage|Lire la documentation|Paramètres du compte|Centre d’aide|Donner votre avis|Actualisé à l’instant|Modifications enregistrées|Conditions d’utilisation|Bonnes pratiques|Développeurs|Retour au tableau de bord|Exemples|Questions fréquentes
es|Guía de inicio|Leer la documentación|Ajustes|Centro de ayuda|Enviar comentarios|Cambios guardados|Términos y condiciones|Buenas prácticas|Desarrolladores|Volver al panel|Ejemplos|Preguntas frecuentes
pl|Przewodnik|Przeczytaj dokumentację|Ustawienia konta|Centrum pomocy|Prześlij opinię|Zmiany zapisane|Warunki korzystania|Dobre praktyki|Programiści|Powrót|Przykłady|Często zadawane pytania
ja|クイックスタート|ガイド|アカウント設定|ヘルプセンター|フィードバック|更新しました|ベストプラクティス|開発者|戻る|サンプルコード|よくある質問
ko|빠른 시작|가이드|계정 설정|고객센터|의견 보내기|변경사항 저장됨|모범 사례|개발자|뒤로|예제|자주 묻는 질문
zh|快速开始|指南|账户设置|帮助中心|反馈|更改已保存|最佳实践|开发者|返回|示例代码|常见问题
pt|Guia rápido|Leia a documentação|Configurações da conta|Central de ajuda|Enviar feedback|Alterações salvas|Termos de serviço|Boas práticas|Desenvolvedores|Voltar|Exemplos|Perguntas frequentes
it|Guida rapida|Leggi la documentazione|Impostazioni account|Centro assistenza|Invia feedback|Modifiche salvate|Condizioni d’uso|Sviluppatori|Indietro|Esempi|Domande frequenti
nl|Snelstartgids|Lees de documentatie|Accountinstellingen|Helpcentrum|Feedback geven|Wijzigingen opgeslagen|Gebruiksvoorwaarden|Ontwikkelaars|Terug|Voorbeelden|Veelgestelde vragen
sv|Snabbstart|Läs dokumentationen|Kontoinställningar|Hjälpcenter|Skicka feedback|Ändringar sparade|Villkor|Utvecklare|Tillbaka|Exempel|Vanliga frågor
ru|Быстрый старт|Руководство|Настройки аккаунта|Центр поддержки|Оставить отзыв|Изменения сохранены|Политика конфиденциальности|Разработчикам|Назад|Примеры|Частые вопросы
tr|Hızlı başlangıç|Kılavuz|Hesap ayarları|Yardım merkezi|Geri bildirim gönder|Değişiklikler kaydedildi|Kullanım koşulları|Geliştiriciler|Geri|Örnekler|Sık sorulan sorular
hu|Gyors kezdés|Útmutató|Fiókbeállítások|Súgóközpont|Visszajelzés küldése|Módosítások mentve|Felhasználási feltételek|Fejlesztők|Vissza|Példák|Gyakori kérdések
cs|Průvodce|Nastavení účtu|Centrum nápovědy|Poslat zpětnou vazbu|Změny uloženy|Podmínky použití|Vývojáři|Zpět|Příklady|Časté dotazy
da|Guide|Kontoindstillinger|Hjælpecenter|Send feedback|Ændringer gemt|Vilkår|Udviklere|Tilbage|Eksempler|Ofte stillede spørgsmål
fi|Pikaopas|Tilin asetukset|Ohjekeskus|Anna palautetta|Muutokset tallennettu|Käyttöehdot|Kehittäjät|Takaisin|Esimerkit|Usein kysyttyä
`);
