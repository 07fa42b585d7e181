/** The language of a text, by its script and its commonest words: cheap, and sure only of running text. */

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

/** ISO 639-1 code of a language that `guessLanguage` knows. */
export type Language = keyof typeof functionWords | 'ko' | 'ja' | 'zh' | 'th' | 'el' | 'he' | 'hi' | 'ta'

// A text in these scripts is in one language, or nearly always; kana decides before Han, which Japanese uses as well.
const scripts: readonly (readonly [Language, ...(readonly [from: number, to: number])[]])[] = [
  ['ko', [0xac00, 0xd7a3]],
  ['ja', [0x3041, 0x30ff]],
  ['zh', [0x4e00, 0x9fff]],
  ['th', [0x0e01, 0x0e5b]],
  ['el', [0x0370, 0x03ff], [0x1f00, 0x1fff]],
  ['he', [0x05d0, 0x05ea]],
  ['hi', [0x0900, 0x097f]],
  ['ta', [0x0b80, 0x0bff]]
]
// One character of Han or Hangul says as much as two letters; kana are a third of Japanese at least.
const scriptShare = 0.3
const kanaShare = 0.1
// So much text is read at most, and so many of its words must be function words, at least by this share.
const longestSample = 4000
const fewestWords = 4
const wordShare = 0.12
// UTF-16 units.
const longestFunctionWord = 10

// By word the places of its languages in `languages`.
let languagesOf: ReadonlyMap<string, readonly number[]> | undefined

/**
 * Tells the language of a piece of running text.
 * @param text its first 4,000 characters count
 * @returns nothing where too few words speak for one language, or two are equally likely
 */
export function guessLanguage(text: string): Language | undefined {
  const {size, counts, words} = readSample(text.slice(0, longestSample).toLowerCase())
  for (const [index, [language]] of scripts.entries()) {
    if ((counts[index] ?? 0) > size * (language === 'ja' ? kanaShare : scriptShare)) return language
  }
  const scores = new Uint16Array(languages.length)
  for (const word of words.short) for (const place of languagesWith(word)) scores[place] = (scores[place] ?? 0) + 1
  const most = Math.max(...scores)
  if (most < fewestWords || most < words.count * wordShare) return undefined
  const first = scores.indexOf(most)
  return scores.indexOf(most, first + 1) < 0 ? languages[first] : undefined
}

// What a UTF-16 unit is, as bits: known, a letter or mark, anything but white space, digits and ASCII signs. Above them its script's number.
const known = 1
const letter = 2
const solid = 4
const scriptShift = 3
const units = new Uint8Array(0x10000)

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const script = scripts.findIndex(([, ...ranges]) => ranges.some(([from, to]) => code >= from && code <= to)) + 1
  const isSolid = !/[\s\d!-/:-@]/.test(character)
  const unit = known | (/[\p{L}\p{M}]/u.test(character) ? letter : 0) | (isSolid ? solid : 0) | (script << scriptShift)
  units[code] = unit
  return unit
}

interface Sample {
  /** How many units are solid. */
  readonly size: number
  /** How many are of each script. */
  readonly counts: readonly number[]
  /** How many words there are, and those that are no longer than a function word. */
  readonly words: {readonly count: number; readonly short: readonly string[]}
}

/** One pass over a text in lower case. */
function readSample(text: string): Sample {
  const counts = scripts.map(() => 0)
  const short: string[] = []
  let size = 0
  let count = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = at < text.length ? units[code] || learn(code) : known
    if ((unit & solid) !== 0) size++
    const script = unit >> scriptShift
    if (script > 0) counts[script - 1] = (counts[script - 1] ?? 0) + 1
    if ((unit & letter) !== 0) {
      if (start < 0) start = at
    } else if (start >= 0) {
      count++
      if (at - start <= longestFunctionWord) short.push(text.slice(start, at))
      start = -1
    }
  }
  return {size, counts, words: {count, short}}
}

/** Is this word (lower case) so common in the language that no text needs another reason to hold it? `comment` is, in French. */
export function isFunctionWord(word: string, language: Language): boolean {
  return languagesWith(word).some((place) => languages[place] === language)
}

function languagesWith(word: string): readonly number[] {
  languagesOf ??= readWords()
  return languagesOf.get(word) ?? []
}

function readWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const [place, language] of languages.entries()) {
    for (const word of functionWords[language].split(' ')) found.set(word, (found.get(word) ?? new Set()).add(place))
  }
  return new Map([...found].map(([word, those]) => [word, [...those]]))
}

const isLanguage = (code: string): code is keyof typeof functionWords => code in functionWords
const languages = Object.keys(functionWords).filter(isLanguage)
