/**
 * Flags the sentence in which a page speaks of itself or to those who use it: how the article was made or may be used, what a click does.
 *
 * ## Why
 * Such sentences stand above and below the text, and among its pictures; they look like paragraphs of it.
 *
 * ## Flagged
 * In some fifteen languages, a whole line that asks for a log-in to take part (`Please log in to leave a comment`), offers a larger
 * picture (`Klicken Sie auf das Bild, um es zu vergrößern`), tells that an address was copied (`Lien copié`), what code to scan,
 * what is for members only, what a machine wrote or translated, and that a list has no more; asks readers what they think, to pass the
 * text on, to report an error, to scroll; says that comments are closed or checked; promises news by mail, says what support does, what
 * becomes of the text (`Dieser Bericht wird laufend ergänzt.`), who pays and how old figures are. And a line of nothing but words for
 * loading, failing, what cannot be shown and what a browser must be (`Este vídeo ya no está disponible en tu país.`).
 *
 * In Korean also a line of `이 기사는`, `본 콘텐츠는` and the like with what a desk, a machine or a sponsor does (`자동 작성`, `분류`,
 * `협찬`); a line on what can be done with a part of the page (`댓글은 … 이용할 수 있습니다`); what a window asks (`삭제하시겠습니까?`)
 * and a form wants (`제목을 입력하세요`); rules for comments, what a browser must be, who paid for the text; how news reaches its readers,
 * whom they might help, who may read on, what failed, what a picture has to do with the text (`사진은 기사와 관련 없습니다`).
 *
 * ## Left alone
 * What somebody says of an article, a sentence of the article on articles, and such a sentence in quotes or among others.
 *
 * ## Fix
 * Deletes the line: likely, since an essay may speak of itself, and a manual of clicks.
 *
 * ## Examples
 * ```diff
 * @@ likely: Page notice `※ 이 기사는 기계가 자동으로 작성했습니다.`, fix deletes the line
 * -※ 이 기사는 기계가 자동으로 작성했습니다.
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * -기사 추천은 하루에 열 번까지 이용할 수 있습니다.
 *  첫 배는 오월에 뜬다.
 * -정말 이 글을 삭제하시겠습니까?
 * -등록한 사진은 다시 바꿀 수 없습니다.
 * -검색어를 입력해 주세요
 * -욕설이 담긴 댓글은 알림 없이 삭제될 수 있습니다.
 * -섬 소식을 매주 메일로 보내드립니다.
 * -영상을 불러오지 못했습니다
 * ```
 * ```diff
 *  그는 이 기사는 사실과 다르다고 말했다.
 *  이 글은 섬에서 보낸 여름의 기록이다.
 *  다음 정거장에서 내리시겠습니까?
 *  이름을 적어 주세요, 하고 사공이 말했다.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Page notice `Log in to write a reply.`, fix deletes the line
 * -Log in to write a reply.
 * -You need to be logged in to vote.
 * -Tap the picture to see it in full size.
 * -Dieser Inhalt ist nur für Mitglieder der App lesbar.
 * -Le lien a bien été copié dans le presse-papiers.
 * -Escanea este código QR para abrir la aplicación.
 * -このページはAIが自動で翻訳したものです。
 * -没有更多文章了
 * -Wystąpił błąd, spróbuj ponownie później
 * ```
 * ```diff
 *  He logged in to leave a comment, and nobody replied.
 *  Click the shutter and wait for the picture to appear.
 *  The link between the two islands was copied from an older bridge.
 *  This article is about members of the old club.
 *  There is no more bread, she said.
 *  “Log in to comment”, it said on the screen.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {isKoreanNotice, koreanNoticeCue} from '../src/document/korean-notices.js'
import {familyCue, isOfPage} from '../src/document/page-families.js'
import {isSelfNotice, selfCue} from '../src/document/self-notices.js'
import {excerpt} from '../src/document/text.js'
import {isUseNotice, useCues} from '../src/document/use-notices.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 160
const stateCue = familyCue('state')
const marks = [selfCue, koreanNoticeCue, stateCue, ...useCues] as const

export default defineRule({
  id: 'page-notice',
  group: 'footer',
  gate: marks,
  reach: 'line',
  *find(document) {
    for (const line of document.labelsWith(longest, ...marks)) {
      if (!isNotice(document, line)) continue
      yield {...cutLine(line), certainty: 'likely', message: `Page notice ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function isNotice(document: Document, {index, text}: Line): boolean {
  if (document.isCued(index, selfCue) && isSelfNotice(text.trim())) return true
  if (document.isCued(index, koreanNoticeCue) && isKoreanNotice(text)) return true
  if (isUseNotice(text, (cue) => document.isCued(index, cue))) return true
  return document.isCued(index, stateCue) && isOfPage(text, 'state')
}
