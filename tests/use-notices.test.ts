/** Sentences of pages to those who use them, by kind; and sentences of texts that are like them. */
import {describe, expect, test} from 'vitest'
import {isUseNotice} from '../src/document/use-notices.js'

const notices: Readonly<Record<string, readonly string[]>> = {
  'log in to take part': [
    'Sign up to join the conversation.',
    'To reply, please log in.',
    'Only registered users can comment.',
    'Melden Sie sich an, um einen Kommentar zu schreiben.',
    'Nur angemeldete Leser können kommentieren.',
    'Vous devez être connecté pour réagir.',
    'Inicia sesión para opinar.',
    'Faça login para comentar.',
    'Accedi per votare.',
    'Log in om te reageren.',
    'Zaloguj się, aby odpowiedzieć.',
    'Чтобы написать комментарий, авторизуйтесь.',
    'Yorum yazmak için giriş yapın.',
    'Silakan masuk untuk membalas.',
    'コメントを書くには会員登録が必要です。',
    '请先登录后发表评论',
    '댓글을 남기려면 로그인하세요.',
    'سجل الدخول لكتابة تعليق'
  ],
  'a larger picture': [
    'Click the map to enlarge',
    'Zum Vergrößern bitte auf das Foto klicken',
    'Cliquez sur la carte pour zoomer',
    'Pulsa en la foto para verla más grande',
    'Clicca sulla foto per aprirla',
    'Нажмите на карту, чтобы увеличить',
    '地図をタップすると拡大します',
    '點擊圖片放大',
    '사진을 누르면 크게 보입니다.'
  ],
  'an address in the clipboard': [
    'URL copied',
    'Link kopiert',
    'Enlace copiado al portapapeles',
    'Ссылка скопирована',
    '連結已複製',
    '주소가 복사됐어요'
  ],
  'a code': [
    'Scan this QR code with your phone.',
    'Scannez ce code QR',
    'Отсканируйте QR-код',
    'QRコードを読み取ってください。',
    '扫码下载客户端'
  ],
  'for some only': [
    'This podcast is only available to subscribers.',
    'Diese Funktion ist nur für Mitglieder verfügbar.',
    'Contenu réservé aux abonnés',
    'Artículo exclusivo para socios',
    'Материал доступен только подписчикам',
    'この記事は会員限定です。',
    '本文章仅对会员开放',
    '회원 전용 기사입니다.'
  ],
  'made by a machine': [
    'This summary was created by AI.',
    'Automatically translated from Dutch',
    'Diese Übersetzung wurde maschinell erstellt.',
    'Cette traduction a été générée automatiquement.',
    'Este artículo ha sido traducido automáticamente.',
    'この要約はAIが作成しました。',
    '本文由机器翻译',
    '이 번역문은 자동으로 만들어졌습니다.'
  ],
  'what readers think': [
    'Do you agree? Tell us in the comments.',
    'Was meinen Sie? Diskutieren Sie mit in den Kommentaren!',
    'Donnez-nous votre avis en commentaire.',
    'Cuéntanos tu opinión en los comentarios.',
    'Deixe seu comentário abaixo.',
    'Scrivilo nei commenti!',
    'Поделитесь мнением в комментариях.',
    'ご意見をコメント欄でお聞かせください。',
    '欢迎在评论区分享',
    '댓글로 알려 주세요!'
  ],
  'whom they might send it to': [
    'Enjoyed this article? Share it with a friend.',
    'Hat Ihnen der Text gefallen? Teilen Sie ihn!',
    'Cet article vous a plu ? Partagez-le !',
    '¿Te gustó? Compártelo',
    'Понравился материал? Подпишитесь!',
    'この記事が役に立ったらシェアをお願いします',
    '기사가 도움이 되셨다면 공유해 주세요.'
  ],
  'what became of comments': [
    'Comments on this article are closed.',
    'Die Kommentare sind geschlossen.',
    'Les commentaires sont désactivés.',
    'Комментарии отключены',
    'コメントは停止しています',
    '댓글 기능이 중단됐습니다.'
  ],
  'a mistake': [
    'Spotted an error? Let us know.',
    'Fehler entdeckt? Schreiben Sie uns.',
    'Заметили опечатку? Сообщите нам.',
    '誤字を見つけたらご連絡ください。',
    '오류를 발견하셨나요?'
  ],
  'where to look': [
    'Scroll down for the next story',
    'Watch the full interview above.',
    'Faites défiler pour lire la suite',
    'Прокрутите вниз',
    '向左滑动查看更多',
    '請繼續往下看…',
    '아래로 스크롤하세요.'
  ],
  'news by mail': [
    'The week’s best stories, straight to your inbox',
    'You can opt out at any time.',
    'Das Wichtigste der Woche, jeden Sonntag in Ihrem Postfach',
    'Recevez chaque semaine nos analyses par mail',
    'Recibe cada domingo nuestras historias en tu correo',
    'Fique por dentro das notícias do porto',
    'Elke week ons nieuws in je mailbox',
    'Получайте важные новости раз в неделю',
    '每周推送港口新闻到您的邮箱',
    '港のニュースをメールでお届けします。'
  ],
  'what support does': [
    'Your donation helps us report from the islands.',
    'Unser Journalismus braucht Ihre Hilfe.',
    'Vos dons nous permettent de continuer',
    'Tu apoyo hace posible este periódico',
    'Diventa socio',
    'Помогите нам продолжать'
  ],
  'what becomes of the text': [
    'This article has since been updated.',
    'An earlier version of this story misstated the name of the ferry.',
    'Dieser Bericht wird laufend ergänzt.',
    'Cet article sera mis à jour.',
    'Noticia en desarrollo',
    'Articolo aggiornato il 3 maggio',
    'Meer volgt…',
    'Новость обновляется',
    'この記事は後日更新されます。'
  ],
  'how old figures are': ['All times are in UTC', 'Quotes delayed by 15 minutes', 'Alle Angaben ohne Gewähr', 'Todas las horas son GMT+1'],
  'what becomes of a comment': ['Your comment is awaiting approval.', 'Ihr Kommentar wird geprüft.', 'Seu comentário foi enviado'],
  'who pays': [
    'Some links on this page may be affiliate links.',
    'Mit Stern markierte Links sind Partnerlinks.',
    'Cet article contient des liens d’affiliation',
    'Esta página contiene enlaces de afiliados.',
    '※当ページにはプロモーションが含まれています',
    '本文含有推广链接'
  ],
  'no more of a list': [
    'No more comments to load',
    'Keine weiteren Beiträge',
    'No hay más noticias que mostrar',
    'Больше нет записей',
    '没有更多评论了',
    '더 이상 표시할 글이 없습니다.'
  ]
}

describe.each(Object.entries(notices))('a notice: %s', (_, lines) => {
  test.each(lines)('%s', (line) => expect(isUseNotice(line, () => true)).toBe(true))
})

test.each([
  'He had to log in before he could read the letter.',
  'To leave the harbour, sign the register and show your papers.',
  'You must be a member of the crew to vote in the election of the captain, which is held each spring.',
  'Click the icon to open the settings.',
  'The link to the mainland was copied from an older plan.',
  'This article is about the river; for the town, see below.',
  'This text was translated by Jane Doe.',
  'There is no more bread.',
  'Bitte melden Sie sich bei der Hafenmeisterei.',
  'Diese Funktion liefert den Abstand zweier Punkte.',
  'Ce contenu est distribué par le port.',
  'Este artículo trata de los socios del puerto.',
  'この記事は港について述べる。',
  '这篇文章介绍会员制度的历史。',
  '이 번역은 선장이 손으로 한 것이다.',
  '“Log in to comment”',
  'Thank you for reading.',
  'The comments on the plan were read aloud in the council.',
  'What do you think a ferry costs? More than a bridge.',
  'He found an error in the chart and told the harbour master.',
  'Scroll saws were sold below the market hall.',
  'Hat Ihnen die Fahrt gefallen?',
  'The letters were delivered every morning.',
  'Jeden Morgen steht er um fünf auf.',
  'Chaque matin, il recevait une lettre de sa sœur.',
  'Cada mañana recibe a los pescadores en el muelle.',
  'All times are hard for the poor.',
  'The train was delayed by 20 minutes.',
  'This article has been adapted for children.',
  'A previous version of the law was repealed.',
  'Die Liste wird jährlich aktualisiert.',
  'El país en desarrollo',
  'More to come from the young team',
  'Your comment reminded me of my father.',
  'Independent journalism in the age of war',
  'Member of the council',
  'The links of the golf course are affiliate members.',
  '広告の歴史',
  '읽어 주셔서 고맙습니다.'
])('is none: %s', (line) => expect(isUseNotice(line, () => true)).toBe(false))
