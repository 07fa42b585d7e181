/** The fields that a board sets above a post: who wrote it, under what title, when. */
import type {Certainty} from '../rule.js'
import {isDate, isDateTime} from './dates.js'
import type {Document, Line} from './document.js'

/** What a field holds. */
export type FieldKind = 'name' | 'subject' | 'date' | 'count'

/** A field; `value` is where its value begins, in UTF-16 units of the line. */
export interface PostField {
  readonly line: Line
  readonly kind: FieldKind
  readonly value: number
}

// A Latin label with a colon heads a mail, a specification, a book: there it stands without.
const bare: Readonly<Record<FieldKind, string>> = {
  name: 'Name|Author|Writer|Poster|Nickname',
  subject: 'Subject|Title',
  date: 'Date|Posted|Registered',
  count: 'Hits?|Views?|Read|Votes?|Replies|No'
}
const joined: Readonly<Record<FieldKind, string>> = {
  name: '작성자|글쓴이|이름|닉네임|등록자|게시자|投稿者|お名前|发信人|發信人|楼主|作者',
  subject: '제목|글제목|件名|題名|タイトル|标题|標題|标　题|主题',
  date: '작성일|작성일시|등록일|날짜|일시|投稿日|投稿日時|日時|发信时间|发表时间|時間|时间',
  count: '조회|조회수|추천|추천수|댓글|비추천|번호|閲覧数|回复|点击|人气'
}
const kinds = ['name', 'subject', 'date', 'count'] as const
const patterns = kinds.map((kind) => [kind, new RegExp(`^\\s*(?:(?:${bare[kind]})\\s+|(?:${joined[kind]})\\s*[:：]?\\s*)(?=\\S)`)] as const)
const longest = 140
const longestName = 16

/** The fields of the text's head: two at least on neighbouring lines, of which one has a date or a number; three different ones are certain. */
export function findPostFields(document: Document): {readonly fields: readonly PostField[]; readonly certainty: Certainty} {
  const fields: PostField[] = []
  const most = 12
  let at = document.neighbour(-1, 1)
  for (let read = 0; at !== undefined && read < most; at = document.neighbour(at, 1), read++) {
    const {start, end} = document.line(at)
    const field = end - start <= longest && !document.isWrapped(at) ? readField(document.line(at)) : undefined
    if (field !== undefined) fields.push(field)
    else if (fields.length > 0) break
  }
  const different = new Set(fields.map(({kind}) => kind))
  const isPost = different.size > 1 && (different.has('date') || different.has('count'))
  return {fields: isPost ? fields : [], certainty: different.size > 2 ? 'certain' : 'likely'}
}

function readField(line: Line): PostField | undefined {
  for (const [kind, pattern] of patterns) {
    const label = pattern.exec(line.text)?.[0]
    if (label === undefined) continue
    const value = line.text.slice(label.length).trim()
    const fits =
      kind === 'name'
        ? value.length <= longestName && !/[.,:;!?"“”]|\s\S+\s/.test(value)
        : kind === 'date'
          ? isDate(value) || isDateTime(value)
          : kind === 'subject' || /^[\d,]+$/.test(value)
    return fits ? {line, kind, value: label.length} : undefined
  }
  return undefined
}
