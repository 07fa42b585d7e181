/** The sentence that WordPress adds to the entries of a feed, as its translations word it. */
import {Cue} from '../words/cue.js'

/** What stands before the title, between title and site, and behind the site. */
const wordings: readonly (readonly [string, string, string])[] = [
  ['The post ', ' appeared first on ', ''],
  ['The post ', ' first appeared on ', ''],
  ['Der Beitrag ', ' erschien zuerst auf ', ''],
  ['La entrada ', ' se publicó primero en ', ''],
  ['La entrada ', ' aparece primero en ', ''],
  ['La entrada ', ' apareció primero en ', ''],
  ['L’article ', ' est apparu en premier sur ', ''],
  ['Cet article ', ' est apparu en premier sur ', ''],
  ['L’articolo ', ' proviene da ', ''],
  ['L’articolo ', ' sembra essere il primo su ', ''],
  ['O post ', ' apareceu primeiro em ', ''],
  ['O conteúdo ', ' aparece primeiro em ', ''],
  ['Het bericht ', ' verscheen eerst op ', ''],
  ['Artykuł ', ' pochodzi z serwisu ', ''],
  ['Запись ', ' впервые появилась ', ''],
  ['Запис ', ' спершу ', ''],
  ['Inlägget ', ' dök först upp på ', ''],
  ['Indlægget ', ' blev først udgivet på ', ''],
  ['Innlegget ', ' dukket først opp på ', ''],
  ['Artikkeli ', ' julkaistiin ensimmäisen kerran ', ''],
  ['Příspěvek ', ' pochází z ', ''],
  ['A(z) ', ' bejegyzés először ', ''],
  ['Articolul ', ' apare prima dată în ', ''],
  ['Το άρθρο ', ' εμφανίστηκε πρώτα στο ', ''],
  ['Postingan ', ' muncul pertama kali pada ', ''],
  ['Artikel ini telah tayang di ', ' dengan judul ', ''],
  ['Bài viết ', ' xuất hiện đầu tiên ', ''],
  ['ظهرت المقالة ', ' أولاً على ', ''],
  ['投稿 ', ' は ', ' に最初に表示されました'],
  ['', ' yazısı ilk önce ', ' üzerinde ortaya çıktı'],
  ['', '最先出现在', ''],
  ['', '最先出現於', ''],
  ['', ' 게시물이 ', '에 처음 등장했습니다']
]
/** What a line has that ends in such a sentence: what stands between title and site, or where that is a particle, behind the site. */
export const feedCue = new Cue('feed-tail', {
  of: () => wordings.map(([, middle, closing]) => new RegExp(middle.length > 3 ? middle : closing)),
  atEdges: true
})
// A site's name is short, and a sentence that goes on is none of these.
const longestSite = 90

/** Is the text such a sentence and nothing else? */
export function isFeedTail(text: string): boolean {
  const folded = text.replaceAll("'", '’')
  return wordings.some(([opening, middle, closing]) => {
    if (!folded.startsWith(opening)) return false
    const at = folded.indexOf(middle, opening.length + 1)
    if (at < 0) return false
    const site = folded.slice(at + middle.length).replace(/[.。!]?[\s"”)]*$/, '')
    if (!site.endsWith(closing)) return false
    const name = site.slice(0, site.length - closing.length).trim()
    return (
      name.length > 1 &&
      name.length <= longestSite &&
      !/[.!?。] |, and |[。！？]/.test(name) &&
      /^[\p{Lu}\p{Lo}\p{N}«"“„@]|^\S+\.\S|^(?:na|в|на|у|sivustolla|vào) /u.test(name)
    )
  })
}
