/** The polite sentences at the edges of a Korean or Japanese text in the plain style: there the page speaks, and no longer the author. */
import type {Document, Line} from './document.js'
import {columns} from './text.js'

/** How the sentences of a language end by whom they are for: to readers of a text plainly, to users of a page politely. */
interface Style {
  readonly plain: RegExp
  readonly polite: RegExp
  /** Whoever says `I` speaks for himself. */
  readonly self: RegExp
  /** Words for what a page is made of, or what its users do: a recipe may be polite behind a report. */
  readonly page: RegExp
}

const korean: Style = {
  plain: /(?:^|[^니])다[.。]?[\s"'”’)\]]*$/u,
  // Nouns end so, too: `수요`, `민요`.
  polite: /(?:니다|시오|죠|[^필중수개주강소동가민긴\s]요)[.!。~]{0,3}$/u,
  self: /(?:^|[\s"“‘'])(?:저는|제가|저희는 그|나는|내가|저도|제 )/u,
  page: /기사|뉴스|구독|언론|신문|사이트|페이지|누리집|버튼|클릭|누르|눌러|터치|스크롤|제보|추천|독자|회원|로그인|가입|채널|댓글|동영상|영상|콘텐[츠트]|컨텐츠|광고|후원|문의|공유|브라우저|이메일|메일|저작권|무단|전재|복제|도용|qr|url|앱[에을으\s]|어플|서비스|기능|알림|설정|게시|블로그|카페|위키|문서|소식|이벤트|응모|검색|링크|다운로드|재생|화면|글자|음성|번역|요약|ai|인공지능|자동|기자|취재|카카오|네이버|유튜브|인스타|페이스북|텔레그램|출처|원문|본문|지면|정정|심의|윤리|좋아요|공감|팔로우|즐겨찾기|만나\s?보세요|참여/iu
}
const japanese: Style = {
  plain: /(?:(?<!まし|でし)た|(?<!くださ|下さ|なさ)い|(?<!しょ)う|[るだくむぶつぐぬ])。[」』）)]?$/u,
  polite: /(?:です|ます|ました|ません|ください|下さい|でしょう|ましょう)[。！!]{0,2}$/u,
  self: /(?:^|、)(?:私|僕|俺)/u,
  page: /記事|ニュース|購読|会員|登録|ログイン|サイト|ページ|ボタン|クリック|タップ|スクロール|コメント|動画|コンテンツ|広告|シェア|ブラウザ|メール|著作権|無断|転載|引用|アプリ|サービス|機能|通知|設定|ブログ|投稿|検索|リンク|ダウンロード|再生|画面|翻訳|要約|自動|記者|取材|出典|本文|紙面|プロモーション|アフィリエイト|フォロー|問い合わせ|お問合せ|編集部|情報提供|ご覧|ご利用/u
}

// A page's last words are short; longer ones are somebody's letter or answer.
const longest = 110
// A portal's box below an article has fifteen lines or so, with headlines among its sentences.
const mostRead = 30
const mostPolite = 8
// A sentence as long that names nothing of a page is somebody's text.
const shortestOwn = 26
// So many sentences of the text tell its style, and none of them may be polite.
const fewestPlain = 3
const mostTold = 12
// Questions and answers, a dialogue, an item; quotes are somebody's words.
const spokenPattern = /["“”「」『』‘’]|^\s*(?:[-–—*•·]|[QAqa문답問答]\s?[.:)．：]|\d+[.)]|[^\s:：]{1,8}\s?[:：])/u

/** The lines before the first plain sentence and behind the last one that address a reader politely; none in a text that does so itself. */
export function findPoliteEdges(document: Document): readonly Line[] {
  return [...edge(document, -1, 1), ...edge(document, document.lineCount, -1)]
}

function edge(document: Document, from: number, step: 1 | -1): readonly Line[] {
  const found: Line[] = []
  let style: Style | undefined
  let at = document.neighbour(from, step)
  // The first line is the title, whoever it addresses.
  if (step === 1 && at !== undefined) at = document.neighbour(at, step)
  for (let read = 0; at !== undefined && read < mostRead; at = document.neighbour(at, step), read++) {
    const line = document.line(at)
    const text = line.text.trim()
    const kind = styleOf(text)
    if (kind !== undefined && isPlainly(kind, text) && document.kind(at) !== 'headline')
      return isPlain(document, at, step, kind) ? found : []
    if (kind === undefined || !kind.polite.test(text)) continue
    if (style !== undefined && style !== kind) return []
    style = kind
    if (text.length > longest || kind.self.test(text) || document.isWrapped(at)) return []
    if (spokenPattern.test(text)) continue
    if (!kind.page.test(text)) {
      if (columns(text) >= shortestOwn) return []
      continue
    }
    if (found.push(line) > mostPolite) return []
  }
  return []
}

/** Is the line plain, or any sentence of it? Then the polite one behind that is glued to it. */
function isPlainly({plain}: Style, text: string): boolean {
  return text.split(/(?<=[.!?。！？])(?=\s|[^\s.!?。！？"'”’」』)）\]])/u).some((part) => plain.test(part))
}

function styleOf(text: string): Style | undefined {
  if (/[가-힣]/u.test(text)) return korean
  return /[\u3041-\u3096]/u.test(text) ? japanese : undefined
}

/** Are the sentences from a line on, inwards, plain? Polite ones at the other edge are the page's, too. */
function isPlain(document: Document, from: number, step: 1 | -1, style: Style): boolean {
  let plain = 0
  let isOver = false
  let at: number | undefined = from
  for (let read = 0; at !== undefined && read < mostTold; at = document.neighbour(at, step), read++) {
    const text = document.line(at).text.trim()
    if (style.polite.test(text) && !spokenPattern.test(text)) isOver = true
    else if (style.plain.test(text) && document.kind(at) !== 'headline') {
      if (isOver) return plain >= 2 * fewestPlain
      plain++
    }
  }
  return plain >= fewestPlain
}
