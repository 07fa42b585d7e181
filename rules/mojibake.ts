/**
 * Flags characters that came about when UTF-8 was read as another encoding: `Ã©`, `â€™`, `Ð¿Ñ€Ð¸`.
 *
 * ## Why
 * Somewhere on the way a program took the bytes of UTF-8 for windows-1252, Mac Roman or another code page, once or several times.
 * The bytes are all still there, so the text can be read back.
 *
 * ## Flagged
 * Stretches that are UTF-8 byte for byte, read as windows-1252, Latin-1, windows-1250, -1251, -1253, -1254, -1257, ISO 8859-2, Mac
 * Roman or code page 437, where the right reading is clearly less strange. Beside them, in the same text, what lost a byte: `â€?`,
 * `Ã ` for `à`. UTF-8 read as GBK, Shift-JIS or code page 949, `鈥檚`, `縺薙ｓ`, `?셲`; and the other way, bytes of these read as
 * windows-1252 or Latin-1, `¾È³çÇÏ¼¼¿ä`: where what comes out is what Korean, Japanese or Chinese is made of.
 *
 * ## Left alone
 * Letters and marks that a writer set side by side: `VOCÊ…`, `AMANHÃ”`. A stretch of which only a part can be read: Korean that went
 * through code page 949 lost half of its bytes.
 *
 * ## Fix
 * Certain: writes what stood there, through all layers. Likely in code, and in a text that speaks of encodings: there it may be an
 * example; where only other damage in the text speaks for it; and of Korean, Japanese or Chinese a word alone. Possible, without a
 * fix: what can be read amid what is still strange then, since more happened to the text than can be undone.
 *
 * ## Examples
 * ```diff
 * @@ certain: Mojibake `â€™`, fix writes `’`
 * -The pier wonâ€™t reopen before spring.
 * +The pier won’t reopen before spring.
 * @@ certain: Mojibake `Ð¿Ñ€Ð¸Ñ‡Ð°Ð»`, fix writes `причал`
 * -The sign says Ð¿Ñ€Ð¸Ñ‡Ð°Ð».
 * +The sign says причал.
 * -Le cafÃ© du port doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t open.
 * +Le café du port doesn’t open.
 * @@ certain: Mojibake `鈥檛`, fix writes `’t`
 * -The pier won鈥檛 reopen.
 * +The pier won’t reopen.
 * -¾È³çÇÏ¼¼¿ä, ºÎµÎ°¡ ´ÝÇû½À´Ï´Ù.
 * +안녕하세요, 부두가 닫혔습니다.
 * ```
 * ```diff
 *  ATÉ AMANHÃ… disse VOCÊ… “CAFÉ” e “MAÇÔ
 * ```
 * ```diff
 * @@ likely: Mojibake `Ã©`, fix writes `é`
 * -Read as Latin-1, an é of UTF-8 becomes Ã©.
 * +Read as Latin-1, an é of UTF-8 becomes é.
 * ```
 * ```diff
 * @@ possible: Mojibake `â‚¬â„¢`, no fix, look at the source of the text
 * !The sign says ã¢â‚¬â„¢ãƒ.
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {mojibakeOf} from '../src/encoding/documents.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'mojibake',
  group: 'encoding',
  gate: [],
  *find(document) {
    for (const {start, end, text, certainty} of mojibakeOf(document)) {
      const name = `Mojibake ${excerpt(document.text.slice(start, end), 30)}`
      if (text === undefined) yield {span: {start, end}, certainty, message: `${name}, no fix, look at the source of the text`}
      else yield {span: {start, end}, certainty, message: `${name}, fix writes ${excerpt(text, 30)}`, edit: {start, end, text}}
    }
  }
})
