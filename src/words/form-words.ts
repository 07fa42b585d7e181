/**
 * The words with which a page says what becomes of a reader's address, which fields of its form must be filled in, and whom to tell of
 * a mistake; as in `call-words.ts`.
 */
export const formWords = {
  mail: [
    'e mail, email, mail, e mail address, email address, mailadresse, mailadressen, adresse, correo, correo electrónico, correio, endereço, courriel, courrier, adresse e mail, adresse de messagerie, dirección, indirizzo, mailadres, adres, adres e mail, почта, почту, почты, адрес, адреса, имейл, пошта, пошту, пошти',
    'e posta*, e postanız*, بريدك, البريد, عنوان بريدك, surel, thư điện tử, địa chỉ, ईमेल, メールアドレス, メール, 邮箱, 郵箱, 信箱, 电子邮件, 電子郵件, 이메일*, 메일*, epost, epostadress, e postadress, e postadressen, sähköpostiosoite*, sähköposti*, e mailová, e mailovou, emailová, emailovou, adresu, adresa, emailcím*, e mail cím*, címe, διεύθυνση, ایمیل, อีเมล'
  ],
  /** Whose address it is; a word for mail says so where the language has an ending for it, or no word. */
  your: [
    'your, deine, ihre, votre, vos, ton, tu, su, seu, sua, teu, tua, la tua, il tuo, vostra, vostro, je, jouw, uw, twój, twoje, ваш, ваша, твой, твоя, ваша, e postanız*, e posta adres*, بريدك, anda, kamu, bạn, आपका, आपकी, メールアドレス, 您, 你, 이메일*, din, ditt, deres, osoitettasi, osoitteesi, sähköpostiosoitettasi, sähköpostiosoitteesi, vaše, váš, tvůj, címe, címed, ta, dvs, adresa, το, شما, คุณ, ของคุณ'
  ],
  not: [
    'not, never, no, won t, isn t, nicht, nie, niemals, ne, pas, jamais, nunca, não, non, niet, nooit, nie, не, ні, никогда, ніколи, لن, لا, tidak, takkan, không, नहीं, 不会, 不會, 不, 않습니다, 않아요, 않으며, inte, aldrig, ikke, aldri, ei, koskaan, nebude, není, nem, nu, δεν, نخواهد, نمی, ไม่'
  ],
  shown: [
    'published, publish, shown, displayed, shared, disclosed, public, visible, sold, revealed, veröffentlicht, angezeigt, weitergegeben, gezeigt, sichtbar, verraten, publiée, publié, affichée, communiquée, divulguée, visible, publicada, publicado, publicará, publicaremos, mostrada, mostrado, mostrará, mostrar, mostraremos, compartir, compartiremos, compartida, visible',
    'divulgado, divulgada, exibido, exibida, compartilhado, partilhado, visível, pubblicato, pubblicata, mostrato, mostrata, condiviso, visibile, gepubliceerd, getoond, gedeeld, zichtbaar, opublikowan*, widoczn*, udostępnion*, pokazan*, опубликован*, видн*, видим*, показан*, опублікован*, показан*, оприлюднен*',
    'نشر, ينشر, يظهر, تظهر, عرض, مشاركة, dipublikasikan, ditampilkan, dibagikan, hiển thị, công khai, công bố, tiết lộ, प्रकाशित, दिखाया, साझा, 公开, 公開, 显示, 顯示, 泄露, 공개*, 표시*, 노출*, publiceras, visas, delas, publisert, vist, delt, offentliggjort, julkaista, näytetä, zveřejněn*, zobrazen*, nyilvános*, közzé, publicat*, afișat*, δημοσιευ*, εμφανιστεί, منتشر, เผยแพร่, แสดง',
    'share, sell, disclose, reveal, veröffentlichen, weitergeben, anzeigen, publions, partageons, divulguons, communiquons, publicamos, compartimos, mostramos, divulgamos, publichiamo, condividiamo, mostriamo, publiceren, delen, tonen, publikujemy, udostępniamy, pokazujemy, публикуем, показываем, передаём, передаем, публікуємо, показуємо, передаємо, menampilkan, membagikan'
  ],
  /** The two in one word. */
  private: [
    'private, secret, hidden, confidential, safe with us, privat, geheim, vertraulich, privée, privé, confidentielle, secrète, privada, privado, secreta, confidencial, privata, privato, segreta, riservata, riservato, vertrouwelijk, poufn*, ukryt*, скрыт*, приватн*, конфиденциальн*, прихован*, gizli*, yayınlanma*, yayınlanmayacak*, yayımlanmayacak*, gösterilme*, paylaşılma*, سري*, rahasia, bí mật, kín, giữ kín, गोपनीय, 非公開, 公開されません, 公開されること, 表示されません, 公開しません, 保密, 비공개*, hemlig*, hemmelig*, salassa, tajn*, titkos*, confidențial*, محرمانه'
  ],
  required: [
    'required, mandatory, obligatory, must be filled, must be filled in, must be completed, pflicht, pflichtfeld*, pflichtangabe*, erforderlich*, notwendig*, obligatoire*, requis, requise, requises, obligatorio*, obligatoria*, requerido*, obrigatório*, obrigatória*, obbligatori*, richiest*, verplicht*, vereist*, wymagan*, obowiązkow*, обязательн*, заполнить, заполните, обов язков*, заповнити, необхідно',
    'zorunlu*, gerekli*, إلزامي*, الإلزامية, المطلوبة, مطلوب*, wajib, bắt buộc, आवश्यक, जरूरी, ज़रूरी, अनिवार्य, 必須, 必填, 必ず, 必填项, 필수*, 꼭, 반드시, obligatorisk*, pakollis*, povinn*, vyžadovan*, kötelező*, obligatorii, necesare, υποχρεωτικ*, الزامی, จำเป็น'
  ],
  field: [
    'field, fields, boxes, felder, feld, angaben, pflichtfelder, champ, champs, cases, campo, campos, casillas, campi, veld, velden, pole, pola, поле, поля, полів, alan, alanlar*, الحقول, حقول, الخانات, kolom, isian, ruas, bidang, mục, trường, ô, फ़ील्ड, फील्ड, खाने, 欄, 項目, 项, 字段, 栏, 欄位, 항목*, 입력란*, 표시*, fält, felt, felter, kentät, políčka, pole, mezők, câmpuri*, πεδία, فیلد*, بخش*, ช่อง'
  ],
  error: [
    'error, errors, mistake, mistakes, typo, typos, fehler, tippfehler, schreibfehler, erreur, erreurs, faute, fautes, coquille, errata, errore, errori, refuso, refusi, erro, erros, fout, fouten, tikfout, typefout, spelfout, błąd, błędy, literówkę, literówka, ошибк*, опечатк*, неточност*, помилк*, одрук*, hata, hatası, yanlış*, yazım hatası, خطأ, أخطاء',
    'kesalahan, salah ketik, lỗi, sai sót, गलती, त्रुटि, अशुद्धि, 誤字, 脱字, 間違い, 誤り, 错字, 错误, 错别字, 錯字, 錯誤, 오타*, 오류*, 오자*, fel, skrivfel, stavfel, feil, skrivefeil, fejl, stavefejl, virhe*, kirjoitusvirhe*, chyb*, překlep*, hib*, elírás*, greșeal*, eroare, λάθος, اشتباه, غلط, ข้อผิดพลาด'
  ],
  /** What else a reader may have for the editors. */
  tip: [
    'tip, tips, story idea, news tip, feedback, suggestion, suggestions, question, questions, hinweis, hinweise, anregung, anregungen, fragen, feedback, une info, une question, une suggestion, des questions, une remarque, pregunta, preguntas, sugerencia, sugerencias, dúvida, dúvidas, sugestão, sugestões, domanda, domande, suggerimento, suggerimenti, segnalazione, vraag, vragen, pytanie, pytania, sugestie',
    'вопрос, вопросы, есть новость, предложение, предложения, питання, пропозиції, sorunuz*, öneriniz*, سؤال, اقتراح, أسئلة, pertanyaan, saran, câu hỏi, góp ý, सवाल, सुझाव, ご質問, ご感想, 线索, 線索, 疑问, 疑問, 제보, 문의, 질문, frågor, spørsmål, spørgsmål, kysyttävää, dotaz, dotazy, kérdése, kérdésed, întrebări, ερωτήσεις'
  ],
  /** Whom to tell of it. */
  tell: [
    'tell us, let us know, write us, write to us, email us, e mail us, contact us, get in touch, message us, drop us, send us, send it to us, send them to us, report it, report this, give us a shout, bescheid, schreib uns, schreibt uns, schreiben sie uns, sag uns, sagen sie es uns, melde dich, melden sie, kontaktieren sie uns, teilen sie uns, dites le nous, signalez le, signalez la, signalez nous, écrivez nous, contactez nous, prévenez nous, faites le nous savoir',
    'avísanos, avísenos, escríbenos, escríbanos, cuéntanos, cuéntenos, repórtalo, repórtelo, contáctanos, háznoslo saber, avise a redação, avise nos, escreva nos, escreva para nós, fale conosco, conte nos, informe nos, entre em contato, segnalacelo, segnalatecelo, segnalalo, scrivici, scriveteci, faccelo sapere, contattaci, laat het ons weten, laat ons weten, meld het, meld het ons, mail ons, schrijf ons, stuur ons',
    'daj nam znać, dajcie nam znać, daj znać, napisz do nas, napiszcie do nas, zgłoś to, zgłoś, poinformuj nas, сообщите нам, сообщите об этом, напишите нам, дайте нам знать, дайте знать, расскажите нам, выделите её, выделите ее, выделите текст, повідомте нас, повідомте нам, напишіть нам, дайте нам знати, виділіть, bize bildirin, bize yazın, bize ulaşın, bildirin, haber verin, أخبرنا, أبلغنا, راسلنا, اكتب لنا, تواصل معنا',
    'beri tahu kami, beritahu kami, laporkan, hubungi kami, kabari kami, tulis kepada kami, báo cho chúng tôi, báo cho tòa soạn, cho chúng tôi biết, liên hệ với chúng tôi, viết cho chúng tôi, हमें बताएँ, हमें बताएं, हमें बताइए, हमें लिखें, हमसे संपर्क करें, お知らせください, ご連絡ください, 教えてください, お寄せください, 告诉我们, 告訴我們, 通知我们, 通知我們, 联系我们, 聯絡我們, 反馈给我们, 알려주세요, 알려 주세요, 제보해주세요, 제보해 주세요, 연락주세요, 연락 주세요',
    'berätta för oss, meddela oss, hör av dig, kontakta oss, mejla oss, tipsa oss, gi oss beskjed, si fra, tips oss, kontakt oss, skriv til oss, giv os besked, kontakt os, kerro meille, ilmoita meille, lähetä meille, napište nám, dejte nám vědět, kontaktujte nás, írj nekünk, írjon nekünk, jelezd nekünk, jelezze, spune ne, scrie ne, anunță ne, contactează ne, πείτε μας, γράψτε μας, ενημερώστε μας, به ما بگویید, به ما اطلاع دهید, แจ้งเรา, บอกเรา'
  ],
  /** Words before the verb that leave the sentence an imperative. */
  lead: [
    'please, then, just, do, bitte, dann, gerne, s il vous plaît, merci de, por favor, entonces, então, per favore, allora, graag, dan, alsjeblieft, alstublieft, proszę, пожалуйста, тогда, будь ласка, lütfen, من فضلك, رجاء, silakan, tolong, mohon, hãy, xin, vui lòng, कृपया, ぜひ, 请, 請, 欢迎, 歡迎, 꼭, vänligen, vennligst, venligst, prosím, kérjük, te rugăm, παρακαλώ, لطفا'
  ],
  /** How a page takes a mistake without words. */
  keys: ['ctrl enter, ctrl + enter, ctrl+enter, strg enter, shift enter']
} as const
