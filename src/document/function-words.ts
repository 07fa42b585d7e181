/** The most frequent words of languages, and which languages have a word that stands in a text: told without taking it out of it. */
import {hashOf} from '../words/hash.js'

// The most frequent words of each language that its neighbours use least, lower case; from general knowledge of the languages.
const functionWords = {
  en: 'the of and to in that is was for with as on by at from his her it be are were this which had not have has but they their he she you',
  de: 'der die das und ist nicht ein eine zu den von mit sich des auf für im dem als auch wird an wie aus sind nach bei einen einer noch um',
  fr: 'le la les et est des un une dans que qui pour sur pas au par plus ce avec ne se du son il elle sont comment mais ou où nous vous cette',
  es: 'el la los las y es que en un una del por con para se no su al lo como más pero sus fue este ha son está también hay muy qué cómo',
  pt: 'o os as e é que em um uma do da dos das no na para com não se por mais ao pela pelo como mas foi são sua seu também está ser ele ela',
  it: 'il lo la gli le e è che di un una in per con non si del della dei nel alla come più ma anche sono da al dal questo ha delle dalla',
  nl: 'de het een en van is dat niet op te zijn met voor die aan er maar ook als bij naar door wordt om heeft uit nog worden dit over hij',
  sv: 'och att det som en på är av för med den till inte har om ett men var jag från vid kan så också när hade sig eller efter han hon',
  da: 'og at det er en af til på den der med for de ikke som har et han var fra ved kan efter blev også om eller sig men hun skal blive',
  nb: 'og at det er en av til på den som med for de ikke har et han var fra ved kan etter ble også om eller seg men hun skal blir fikk',
  fi: 'ja on ei se että oli mutta kun ovat myös hän joka sen tai ole niin kuin vain mukaan olla sekä jo nyt hänen ne tämä koska joka',
  et: 'ja on ei et see ta oli ka kui mis aga ning oma veel siis või nii kuid seda selle mitte tema olid peale välja pole mida',
  pl: 'i w na z się nie do to że jest o od za jak po ale co dla przez są był tym oraz jego być ma tego która które też jednak czy',
  cs: 'a v se na je že s z do i o to jako pro za ale by od po jsou který jeho byl tak jeho která není také jen bylo nebo při však',
  sk: 'a v sa na je že s z do aj o to ako pre za ale by od po sú ktorý jeho bol tak ktorá nie tiež len bolo alebo pri však',
  sl: 'in je v na se da za so ki z ne ni pa tudi kot o po od do bi bil pri iz še kar ali le ter ga bo sem tako med ker',
  hr: 'i je u na se da za su koji s ne od će kao što bi to iz o ali je bio još nije bilo koja sve samo može nakon te kako biti',
  hu: 'a az és hogy nem is egy van meg volt de csak mint már ez ha még vagy el kell azt aki azonban szerint után ki lehet ezt akkor',
  ro: 'și în de la a nu că o pe cu este un din mai să pentru ce au fost care sau sunt se prin dar după fi lui al până acest',
  lt: 'ir yra kad į su iš tai bet o kaip ne jis buvo apie per savo už ar jo dar tik jau nuo po prie jų gali kurie taip tačiau',
  lv: 'un ir ka ar no uz bet par kā viņš nav tas bija pie arī lai vai tikai jau pēc kas viņa savu līdz tā tie kuru vēl gan',
  is: 'og að í á er sem ekki við til um það en var með hann af fyrir ég hún þá þegar eru hafa sér frá eftir þetta voru hefur',
  tr: 've bir bu da de için ile olarak daha çok gibi olan en ne kadar sonra var o ama ya diye değil her göre ise ancak olduğu',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka oleh sudah kata atau saat bisa tersebut telah adalah',
  vi: 'và của là có được cho không trong các một đã những với người này khi đến ở để từ cũng về như ra vào nhiều nhưng sẽ theo tại',
  sw: 'na ya wa kwa ni katika la za kuwa cha hii yake kama hiyo au pia huo ambao alisema wake sana lakini baada mtu moja hata',
  ru: 'и в не на что с по это как он от за к из но его для о у бы она так же было был до только или они ещё еще мы может после',
  uk: 'і в не на що з по це як він від за до із але його для про у би вона так же було був й та або вони ще ми може після також є',
  bg: 'и в не на че с по това как той от за до из но му за о у би тя така е беше са до само или те ще ние може след също се като',
  sr: 'и у не на да с је то се за су који од као из али био још није било која све само може након ће бити о по до',
  ar: 'في من على أن إلى التي عن مع هذا ما هذه كان لا الذي بين كما قد بعد ذلك كل أو إن حيث لم ولا هو هي منذ أي عند',
  fa: 'و در به از که این را با است برای آن یک تا شد بر می خود ما نیز هم های کرد شود یا اما باید هر بود شده ای',
  ur: 'کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی تھا ایک کر نہیں جو تو ہی وہ گیا تھے ان لیے کیا ہو جس'
} as const

/** ISO 639-1 code of a language whose words are here. */
export type WordLanguage = keyof typeof functionWords

const isLanguage = (code: string): code is WordLanguage => code in functionWords

/** The languages in their order. */
export const wordLanguages: readonly WordLanguage[] = Object.keys(functionWords).filter(isLanguage)

/** In UTF-16 units. */
export const longestFunctionWord = 10

/** The words in a table by their hashes; a slot holds a word's place, counted from 1. */
interface Table {
  readonly slots: Uint16Array
  readonly words: readonly string[]
  /** By word the places of its languages in `wordLanguages`. */
  readonly languages: readonly (readonly number[])[]
}

let table: Table | undefined
const slotCount = 1 << 12
const none: readonly number[] = []

/**
 * The languages that have this word, as places in `wordLanguages`.
 * @param text in lower case
 * @param hash `hashOf` what stands from `start` to `end`
 */
export function findLanguages(text: string, start: number, end: number, hash: number): readonly number[] {
  table ??= makeTable()
  const {slots, words, languages} = table
  for (let at = hash & (slotCount - 1), slot = slots[at] ?? 0; slot !== 0; at = (at + 1) & (slotCount - 1), slot = slots[at] ?? 0) {
    const word = words[slot - 1] ?? ''
    if (word.length === end - start && text.startsWith(word, start)) return languages[slot - 1] ?? none
  }
  return none
}

/** The languages that have a word in lower case, as places in `wordLanguages`. */
export function languagesWith(word: string): readonly number[] {
  return findLanguages(word, 0, word.length, hashOf(word))
}

function makeTable(): Table {
  const found = new Map<string, Set<number>>()
  for (const [place, language] of wordLanguages.entries()) {
    for (const word of functionWords[language].split(' ')) found.set(word, (found.get(word) ?? new Set()).add(place))
  }
  const slots = new Uint16Array(slotCount)
  for (const [index, word] of [...found.keys()].entries()) {
    let at = hashOf(word) & (slotCount - 1)
    while (slots[at] !== 0) at = (at + 1) & (slotCount - 1)
    slots[at] = index + 1
  }
  return {slots, words: [...found.keys()], languages: [...found.values()].map((places) => [...places])}
}
