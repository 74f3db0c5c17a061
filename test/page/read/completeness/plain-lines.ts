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

/** What is said of keys in general, how many there are, when something changed: they hide nothing, wherever they stand. */
export const SAID_OF_KEYS = sentencesByLanguage(`
en|Treat your keys like passwords|API keys let apps access your data|Keys are shown only once|Use keys to call the API|Keep keys out of source code|Store keys securely|Rotate keys regularly|API keys (2)|Manage keys|Create and manage API keys|Last updated Nov 24, 2026|Updated 24 Nov 2026|API version 2026-01|Sorted by date created|Base URL: https://api.example.com|© 2026 Acme Inc.|All keys|Never commit keys to Git|Anyone with a key can read your data|Two keys|Keys work in all regions|Read our security guide|2 active keys allowed at once|See the API docs|Times are shown in UTC|A key is valid for one year|We never store your keys|Account ID: 12345678|Total: 2|Keys grant full access|Each key has its own limit|Create a key to get started|Plan: Enterprise|Version: 3.2|Contact: support@example.com|Sort: newest first|You have 2 keys|2/10 keys used|2 of 10 keys in use|Report an error
de|Behandeln Sie Schlüssel wie Passwörter|Schlüssel sicher aufbewahren|API-Schlüssel erstellen und verwalten|Zuletzt aktualisiert am 24. Nov. 2026|Alle Schlüssel|Geben Sie Schlüssel niemals weiter.|Alle Zeiten in UTC|Sie haben 2 Schlüssel|Insgesamt: 2|Neue Schlüssel gelten sofort|2 von 10 Schlüsseln in Benutzung|Fehler melden|2/10 Schlüsseln verwendet
fr|Traitez vos clés comme des mots de passe|Conservez vos clés en lieu sûr|Créez et gérez vos clés API|Dernière mise à jour le 24 nov. 2026|Toutes les clés|Ne partagez pas vos clés.|Heures en UTC|Vous avez 2 clés|Total : 2|2/10 clés utilisées|Signaler une erreur
es|Trata tus claves como contraseñas|Guarda tus claves en un lugar seguro|Crea y gestiona tus claves API|Última actualización: 24 nov 2026|Todas las claves|No compartas tus claves.|Horas en UTC|Tienes 2 claves|Total: 2|2 de 10 claves en uso|Informar de un error
it|Tratta le chiavi come password|Conserva le chiavi in un luogo sicuro|Crea e gestisci le chiavi API|Ultimo aggiornamento 24 nov 2026|Tutte le chiavi|Non condividere le chiavi.|Orari in UTC|Hai 2 chiavi|Totale: 2|2 chiavi su 10 in uso|Segnala un errore
pt|Trate suas chaves como senhas|Guarde suas chaves com segurança|Crie e gerencie suas chaves de API|Última atualização em 24 nov. 2026|Todas as chaves|Não compartilhe suas chaves.|Horários em UTC|Você tem 2 chaves|Total: 2|2/10 chaves usadas|Relatar um problema
nl|Behandel sleutels als wachtwoorden|Bewaar je sleutels veilig|API-sleutels maken en beheren|Laatst bijgewerkt op 24 nov 2026|Alle sleutels|Deel je sleutels niet.|Tijden in UTC|Je hebt 2 sleutels|Totaal: 2|2 van de 10 sleutels in gebruik|Probleem melden
pl|Traktuj klucze jak hasła|Przechowuj klucze bezpiecznie|Twórz i zarządzaj kluczami API|Ostatnia aktualizacja 24 lis 2026|Wszystkie klucze|Nie udostępniaj kluczy.|Czas w UTC|Masz 2 klucze|Razem: 2|2 z 10 kluczy w użyciu|Zgłoś błąd
sv|Behandla nycklar som lösenord|Förvara nycklarna säkert|Skapa och hantera API-nycklar|Senast uppdaterad 24 nov. 2026|Alla nycklar|Dela inte dina nycklar.|Tider i UTC|Du har 2 nycklar|Totalt: 2|2/10 nycklar används|2 av 10 nycklar i bruk|Rapportera ett fel
da|Behandl nøgler som adgangskoder|Opbevar nøglerne sikkert|Opret og administrer API-nøgler|Alle nøgler|Del ikke dine nøgler.|Du har 2 nøgler|I alt: 2|2 ud af 10 nøgler i brug|Rapportér en fejl
fi|Käsittele avaimia kuin salasanoja|Säilytä avaimet turvallisesti|2/10 avainta käytetty|Kaikki avaimet|Älä jaa avaimia.|Sinulla on 2 avainta|Käytetty 2/10|2/10 avainta käytössä|Ilmoita virheestä
cs|Zacházejte s klíči jako s hesly|Klíče uchovávejte v bezpečí|Vytvářejte a spravujte klíče API|Všechny klíče|Nesdílejte klíče.|Máte 2 klíče|Celkem: 2|Spravovat API klíče|Využito 2/10 klíčů|Nahlásit chybu
hu|Kezelje a kulcsokat jelszóként|Tárolja biztonságosan a kulcsokat|10 kulcsból 2 felhasználva|Összes kulcs|Ne ossza meg a kulcsait.|2 kulcsa van|Összesen: 2|10 kulcsból 2 van használatban|Hiba bejelentése
ru|Обращайтесь с ключами как с паролями|Храните ключи в безопасности|Создание ключей API и управление ими|Все ключи|Не делитесь ключами.|Время в UTC|У вас 2 ключа|Всего: 2|Используется 2 из 10 ключей|Сообщить об ошибке
uk|Поводьтеся з ключами як із паролями|Зберігайте ключі в безпеці|Усі ключі|Не діліться ключами.|У вас 2 ключі|Усього: 2|2 з 10 ключів використовується|Повідомити про помилку
tr|Anahtarlara şifre gibi davranın|Anahtarlarınızı güvenle saklayın|API anahtarları oluşturun ve yönetin|Tüm anahtarlar|Anahtarlarınızı paylaşmayın.|2 anahtarınız var|API anahtarlarını yönet|10 anahtardan 2'si kullanılıyor|Hata bildir
ja|キーはパスワードと同様に扱ってください|キーを安全に保管してください|APIキーの作成と管理|すべてのキー|キーは共有しないでください。|キーは2個あります|合計: 2|10個中2個のキーを使用中|バグを報告
ko|키를 비밀번호처럼 다루세요|키를 안전하게 보관하세요|API 키 생성 및 관리|모든 키|키를 공유하지 마세요.|총 2개|키 10개 중 2개 사용 중|오류 신고
zh|请像对待密码一样对待密钥|请妥善保管密钥|创建和管理 API 密钥|所有密钥|请勿分享密钥。|您有 2 个密钥|总计：2|10 个密钥中已使用 2 个|报告错误
`);
