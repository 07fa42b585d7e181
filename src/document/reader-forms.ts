/** Forms of sentences in which a page asks something of its readers, of lower-cased lines; each language has a line. */
import type {NoticeKind} from './use-forms.js'

/** What they think of it. */
export const opinion: NoticeKind = {
  stem: /in (?:the|our) comments|comments? below|comments? section|your thoughts|your opinion|your comments|(?:in|unter) den kommentaren|(?:ihre|deine|eure) meinung|en commentaires?|dans les commentaires|votre avis|(?:tu|su|seu|teu) (?:comentario|comentário|opinión|opinião)|en los comentarios|nos comentários|nei commenti|(?:la tua|il tuo) (?:opinione|commento|parere)|in de reacties|w komentarz|swoj[ąe] opini|в комментари|свой комментарий|сво[её] мнение|у коментарях|yorumlarda|görüşlerinizi|コメント(?:欄|を|で)|感想|评论区|評論區|留言|댓글(?:로|에)|의견을|في التعليقات|رأيك/,
  forms: [
    /^(?:(?:so,? )?(?:what do you think|do you agree|have you|did you|are you|any thoughts|got|how do you|what(?:['’]s| is| are) your).{0,60}\? ?)?(?:please )?(?:let us know|tell us|share (?:your|it)|leave|post|drop|join|give us|we(?:['’]d| would) love to hear|sound off|have your say|comment).{0,40}(?:comments?|thoughts|opinion)\b.{0,30}$/,
    /^(?:(?:was denken|was meinen|wie finden|was haltet|was denkst|was meinst|wie findest|was halten|stimmen)\b.{0,40}\? ?)?(?:schreib|sag|teil|diskutier|hinterlass|verrate|erzähl)\w{0,4} .{0,40}(?:kommentaren|kommentar|meinung)\b.{0,24}$/,
    /^(?:(?:et vous|qu['’]en pensez|que pensez|êtes-vous|avez-vous).{0,50}\? ?)?(?:dites|donnez|partagez|laissez|réagissez|racontez|n['’]hésitez|exprimez).{0,40}(?:commentaires?|avis)\b.{0,24}$/,
    /^(?:[¿]?(?:qué opina|qué piensa|y tú|qué te|cuál es|estás|o que (?:você )?ach|qual é|qual a sua|concorda|e você).{0,50}\? ?)?(?:déjanos|deja|déjenos|cuéntanos|comparte|dinos|escríbe|comenta|participa|deixe|conte|compartilhe|comente|escreva|opine).{0,40}(?:comentarios?|comentários?|opinión|opinião)\b.{0,24}$/,
    /^(?:(?:che ne pens|cosa ne pens|e voi|e tu|siete|sei|wat vind|wat denk|ben je|co (?:o tym )?(?:myśli|sądzi)).{0,50}\? ?)?(?:facci|faccelo|fatecelo|diteci|dicci|scriv|lascia|condivid|raccont|laat|deel|vertel|schrijf|reageer|napisz|podziel|daj|zostaw|dajcie).{0,40}(?:commenti|commento|opinione|parere|reacties|mening|komentarz\S*|opini\S*).{0,24}$/,
    /^(?:(?:(?:а )?(?:что|как) (?:вы|ты|ви) .{0,40}|(?:що|як) ви .{0,40}|согласны .{0,30})\? ?)?(?:пишите|напишите|делитесь|поделитесь|расскажите|оставляйте|оставьте|ждем|ждём|пишіть|діліться|поділіться|залишайте).{0,40}(?:комментари|мнени|коментар|думк).{0,24}$|^(?:.{2,40}\? ?)?(?:yorumlarda|görüşlerinizi|düşüncelerinizi) .{0,30}(?:paylaş|yaz|belirt|bekl).{0,16}$/,
    /^(?:.{2,24}[？?] ?)?(?:この記事(?:の|について|への)|ぜひ|皆さんの|あなたの)?.{0,10}(?:感想|ご意見|意見|コメント).{0,12}(?:教えて|お聞かせ|お寄せ|お待ち|残して|書いて|お願い).{0,12}$|^(?:.{2,24}[？?])?(?:欢迎|歡迎|快来|请|請).{0,10}(?:评论区?|評論區?|留言区?|留言).{0,14}(?:留言|讨论|討論|分享|告诉|告訴|发表|發表|交流)?.{0,8}$|^(?:.{2,40}\? ?)?(?:댓글로|댓글에|여러분의 의견을|의견을 댓글).{0,20}(?:남겨|알려|들려|적어|나눠|공유해|달아).{0,10}(?:세요|시오|요|다)[.!~]{0,3}$|^(?:ما رأي.{0,24}؟ ?)?(?:شارك|أخبر|اكتب|اترك).{0,30}(?:التعليقات|تعليق|رأيك).{0,16}$/
  ]
}

/** Whom they might send it to. */
export const passOn: NoticeKind = {
  stem: /(?:enjoy|lik|lov)ed? this|found this|gefallen|artikel interessant|vous a plu|vous avez aimé|te ha gustado|te gustó|le gustó|gostou|ti è piaciuto|vi è piaciut|spodobał|понравил|сподобал|beğendiniz|気に入|役に立|喜欢这|喜歡這|觉得有用|覺得有用|도움이 되|재미있게|유익하|أعجبك/,
  forms: [
    /^(?:if you |did you |have you |do you )?(?:enjoy|lik|lov|found)(?:ed|e)? (?:reading )?this (?:article|post|story|piece|page|video|content|recipe|helpful|useful|interesting)?.{0,24}[?,] ?(?:please |then |why not |consider |you can )*(?:shar|tell|follow|subscrib|send|forward|spread|pass|help)\w*\b.{0,60}$/,
    /^(?:hat (?:ihnen|dir|euch) .{0,30}gefallen\?|vond (?:je|u) .{0,30}\?|(?:cet|cette|l['’])\s?\S{3,10} vous a (?:plu|intéressé).{0,10}\?|vous avez aimé .{0,24}\?) ?(?:dann )?(?:teil|deel|partag|abonn|folg|suiv|n['’]hésitez).{0,50}$/,
    /^[¿]?(?:te ha gustado|te gustó|le gustó|le ha gustado|gostou|ti è piaciut[oa]|vi è piaciut[oa]|spodobał[oa]? (?:ci|wam|się)).{0,40}\? ?(?:compárt|compart|síg|suscr|compartilh|inscrev|condivid|segui|udostępnij|podziel|polub).{0,40}$/,
    /^(?:понравил[а-я]{1,3}|сподобал[а-яіїє]{1,4}) .{0,24}\? ?(?:поделит|подпис|подпиш|расска|поділіт|підпис|підпиш).{0,30}$|^bu (?:haberi|yazıyı|makaleyi) beğendiniz mi\? ?(?:paylaş|arkadaş).{0,24}$|^(?:この)?(?:記事|投稿|動画)が(?:気に入ったら|役に立ったら|よかったら|面白かったら).{0,24}(?:シェア|フォロー|いいね|拡散|共有).{0,14}$|^(?:喜欢|喜歡|觉得|覺得)(?:这|這|本|有用|不错).{0,14}[？?，, ].{0,6}(?:分享|转发|轉發|点赞|收藏|关注).{0,14}$|^.{0,12}(?:도움이 되셨|재미있게 읽으셨|유익하셨|마음에 드셨|도움이 됐|좋으셨)(?:나요|다면|으면|습니까)[?]? ?.{0,8}(?:공유|추천|구독|공감|좋아요|댓글).{0,14}[.!~]{0,3}$|^هل أعجب.{0,16}؟ ?(?:شارك|انشر|تابع).{0,24}$/
  ]
}

/** What has become of their comments. */
export const closed: NoticeKind = {
  stem: /comments? (?:are|is|have|has|on|for|will)|commenting|kommentar(?:e|funktion|bereich)|commentaires? (?:sont|est|ne)|comentarios? (?:está|han|es)|comentários? (?:estão|foram|está)|commenti sono|reacties zijn|komentarze|комментари[ия] (?:закрыт|отключ|премодер)|комментирование|коментарі|yorumlar|コメントは|コメント欄|评论(?:已|功能)|評論(?:已|功能)|댓글(?:이|은| 기능)|التعليقات/,
  forms: [
    /^(?:sorry,? )?(?:the )?(?:comments?|commenting)(?: section| thread)?(?: (?:on|for) this (?:article|post|story|page|thread|video|entry|item))? (?:are|is|have been|has been|will be|may be) (?:now |currently |all )?(?:closed|disabled|turned off|switched off|moderated|locked|not available|unavailable|pre-moderated|reviewed|no longer)\b.{0,60}$/,
    /^(?:die )?(?:kommentare|kommentarfunktion|kommentarbereich|der kommentarbereich)(?: (?:zu|für|unter) .{3,30})? (?:ist|sind|wurde|wurden|werden) .{0,20}(?:geschlossen|deaktiviert|gesperrt|moderiert|beendet|abgeschaltet|nicht (?:verfügbar|möglich))[.!]?$/,
    /^(?:les )?commentaires (?:sont|ont été)(?: désormais| actuellement)? (?:fermés|désactivés|clos|modérés).{0,30}$|^(?:los )?comentarios (?:está[ns]?|han sido|son) (?:cerrados|deshabilitados|desactivados|moderados).{0,24}$|^(?:os )?comentários (?:estão|foram|são) (?:encerrados|fechados|desativados|moderados).{0,24}$|^i commenti sono (?:chiusi|disabilitati|disattivati|moderati).{0,24}$|^reacties zijn (?:gesloten|uitgeschakeld).{0,20}$/,
    /^komentarze .{0,24}(?:wyłączon|zamknięt|zablokowan)\S{0,4}[.!]?$|^(?:комментарии|комментирование|коментарі)(?: к .{3,24})? .{0,10}(?:закрыт|отключен|отключён|премодерир|вимкнен|закрит)\S{0,4}[.!]?$|^yorumlar (?:kapalı|kapatılmıştır|onay).{0,20}$|^コメント(?:欄)?は.{0,12}(?:受け付けて|閉じ|承認|停止|できません|無効).{0,14}$|^(?:该|此|本)?(?:文章|帖子)?(?:评论|評論)(?:功能)?(?:已|暂)(?:关闭|關閉|停用|不可用)[。]?$|^댓글(?: 기능)?(?:이|은|을) .{0,14}(?:닫혔|종료|중단|차단|제공하지 않|비활성|막혀|작성할 수 없).{0,10}[.]?$|^التعليقات (?:مغلقة|معطلة|غير متاحة)[.]?$/
  ]
}

/** What they might have found wrong. */
export const mistake: NoticeKind = {
  stem: /typo|mistake|inaccura|an error|any errors|fehler (?:gefunden|entdeckt|melden)|une erreur|erreur dans|un error|errores|um erro|un errore|een fout|fout gezien|błąd|ошибк|опечатк|помилк|hata |誤字|誤り|間違い|发现错|發現錯|错误[？?]|오탈자|오류를|오타/,
  forms: [
    /^(?:(?:have you |did you |do you |if you )?(?:spot|found|find|see|notice)(?:ted|d)? (?:an? |any )?(?:error|typo|mistake|inaccuracy|inaccuracie)s?(?: (?:in|on|with) (?:this|the|our) (?:article|story|page|text|post))?[?,.] ?)(?:please )?(?:let us know|tell us|report|email|contact|click|select|highlight|send|write).{0,60}$|^report (?:a |an |this )?(?:typo|error|mistake|inaccuracy)(?: (?:in|on|with) (?:this|the) (?:article|story|page|text|post))?[.!]?$/,
    /^fehler (?:gefunden|entdeckt|im (?:text|artikel)(?: gefunden| entdeckt)?)\?.{0,50}$|^(?:vous avez (?:trouvé|repéré|constaté) |(?:une )?)?(?:une )?(?:erreur|faute|coquille)(?: (?:dans|sur|d['’]orthographe).{0,24})? ?\? ?(?:signal|contact|écriv|prévenez|dites).{0,40}$/,
    /^[¿]?(?:has encontrado|encontraste|has visto|ha encontrado|detectaste|encontrou|viu|achou|hai trovato|trovato|avete trovato|heb je|fout gezien|zie je|znalazłeś|zauważyłeś|widzisz) ?(?:algún |un |algum |um |una |een )?(?:error|errata|erro|errore|refuso|fout|spelfout|błąd|literówkę)?.{0,24}\? ?.{3,50}$/,
    /^(?:нашли|заметили|обнаружили|увидели|знайшли|помітили) .{0,6}(?:ошибк|опечатк|помилк)\S{1,3}.{0,16}[?]? ?.{0,70}$|^(?:hata|yanlış) (?:mı |bildir|gördü|varsa).{0,40}$|^.{0,10}(?:誤字|脱字|誤り|間違い)(?:・脱字|脱字|や.{2,8})?を?(?:見つけ|発見|お気づき|ご指摘).{0,30}$|^(?:发现|發現)(?:错误|錯誤|错别字|内容有误|问题)[？?，].{0,16}$|^.{0,8}(?:오탈자|오류|오타|잘못된 (?:내용|정보))(?:를|을|가|이) (?:발견|신고|제보|있|찾)\S{0,8}[?]? ?.{0,24}$/
  ]
}

/** Where they are to look. */
export const direction: NoticeKind = {
  stem: /scroll (?:down|up|to|for)|swipe |(?:video|article|story|clip|player|gallery|slideshow|interview|podcast|episode|audio|report)s? (?:above|below)|weiterlesen|scrollen|hören sie|sehen sie|faites défiler|desliza|scorri|прокрутите|листайте|прокрутіть|гортайте|スクロール|スワイプ|滑动|滑動|向下|往下|继续阅读|繼續閱讀|스크롤|넘겨/,
  forms: [
    /^(?:please )?(?:scroll (?:down|up|to|for)|swipe (?:left|right|up|down|to|through|for))(?: (?:down|up))? ?(?:to |for |and )?(?:continue|read|see|view|watch|load|more|keep|find|browse|the|next|comments).{0,40}$|^(?:watch|listen to|view|see|check out) (?:the|this|our|more|full) (?:\w+ ){0,3}(?:video|article|story|clip|player|gallery|slideshow|interview|podcast|episode|audio|report)s?(?: (?:in|with|using) (?:the|our) player)? (?:above|below)[.!]?$/,
    /^(?:nach unten |weiter |hier )?scrollen.{0,10}(?:um|zum|für|weiter).{0,30}$|^(?:hören|sehen) sie (?:hier )?(?:diesen|das|den|die|dieses) (?:artikel|beitrag|video|text|podcast|folge|meldung)(?: (?:hier|oben|unten|an|im player))?[.!]?$|^faites défiler .{0,30}(?:continuer|lire|voir|suite).{0,20}$|^desliza .{0,24}(?:para|hacia).{0,30}$|^scorri .{0,20}(?:per|verso).{0,24}$/,
    /^(?:прокрутите|листайте|пролистайте|прокрутіть|гортайте) .{0,12}(?:вниз|вправо|влево|далее|дальше|чтобы|вниз).{0,30}$|^(?:下に)?(?:スクロール|スワイプ)(?:して|すると|で).{0,24}$|^(?:向下|向左|向右|左右|上下)?(?:滑动|滑動).{0,4}(?:查看|阅读|继续|更多|閱讀|繼續|浏览).{0,8}$|^(?:[请請])?(?:继续|繼續)(?:往下|向下)?(?:阅读|閱讀|看)[.…。]*$|^(?:아래로 |옆으로 |화면을 )?(?:스크롤|넘겨|밀어).{0,24}(?:세요|니다|요)[.!]?$/
  ]
}
