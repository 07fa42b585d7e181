/** The cheap questions before the patterns: none may say no where the patterns say yes. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {mayBeCredit} from '../src/document/credit-gate.js'
import {judgeCredit} from '../src/document/credits.js'
import {mayOpenDateline, readDateline} from '../src/document/dateline.js'
import {mayEndInTail} from '../src/document/tail-gate.js'
import {read as makeDocument} from './helpers/engine.js'

const labels =
  'Photo: |file photo: |Titelbild: |Headerbild: |Stock Photos: |Cover photo by |Featured image by |Lead photo: |Header photo: |Photograph: |Pictures: |Screenshot: |Image credit: |Images via |Illustration by |Graphics by |Video by |Crédit photo : |Fotos: |Fotografía: |Imagen: |Imagem: |Créditos: |Immagine: |Bilder: |Bildquelle: |Grafik: |Symbolbild: |Archivbild: |Beeld: |Afbeelding: |Kuva: |Fotó: |Zdjęcie: |Źródło zdjęcia: |Sursa foto: |Zdroj foto: |Fotoğraf: |Görsel: |Sumber foto: |Ảnh: |Nguồn ảnh: |Фото: |Изображение: |Иллюстрация: |Скриншот: |Источник фото: |Зображення: |Скріншот: |Джерело фото: |Φωτο: |Φωτό: |الصورة: |صورة: |تصوير: |مصدر الصورة: |عکس: |फोटो: |तस्वीर: |ภาพ: |写真：|写真提供：|画像：|撮影：|照片：|图：|图源：|圖：|圖片來源：|图片：|摄影：|攝影：|사진=|사진 제공=|이미지 출처=|그래픽=|일러스트=|삽화=|fot. |ph. |Credit: |Courtesy of |자료=|출처=|캡처=|提供：|出典：|© |ⓒ'
const wholes =
  'Captura de video|Imágenes tomadas de vídeo|Image illustrative|Imagen referencial|harbour / Shutterstock|ferry, pier / Getty Images|Getty Images|Reuters|AFP|Associated Press|Shutterstock|Yonhap News|Xinhua|연합뉴스|뉴시스|뉴스1|게티이미지뱅크|셔터스톡|聯合ニュース|ゲッティイメージズ|視覺中國|视觉中国|達志影像|غيتي إيميجز|File photo|Representational image|Stock photo|Symbolbild|Archivfoto|Photo d’illustration|Foto de archivo|Archieffoto|Zdjęcie ilustracyjne|Иллюстративное фото|Ілюстративне фото|Temsili fotoğraf|Ảnh minh họa|Foto ilustrasi|फाइल फोटो|प्रतीकात्मक तस्वीर|صورة أرشيفية|أرشيفية|資料照片|资料图|示意圖|图源网络|Фото из архива|イメージ画像|写真はイメージです|자료사진|2024. 10. 24 / 뉴스1|2024.10.24/뉴스1|AP Photo/Jane Smith|Jane Smith/Reuters|Jane Smith via AP|新华社记者 陈木 摄|홍길동/연합뉴스'
const mayEnd = (line: string) => mayEndInTail(makeDocument(line), 0, line.length, 0)
const names = ['AP', 'Jane Smith', 'Jane Smith / Reuters', '홍길동']
const credits = [...labels.split('|').flatMap((label) => names.map((name) => label + name)), ...wholes.split('|')]
const spellings = credits.flatMap((credit) => [credit, credit.toUpperCase(), `(${credit})`, `[ ${credit} ]`, `（${credit}）`, `/${credit}`])

test('what is judged a credit passes the gate, alone and behind a caption', () => {
  const judged = spellings.filter((credit) => judgeCredit(credit) !== undefined)
  expect(judged.length).toBeGreaterThan(credits.length)
  expect(judged.filter((credit) => !mayBeCredit(credit, 0, credit.length))).toEqual([])
  const behind = judged.map((credit) => `The minister opened the port. ${credit}`)
  expect(behind.filter((line) => !mayEnd(line))).toEqual([])
})

test('an ordinary sentence does not', () => {
  const line = 'The council voted on Tuesday (again) to keep the old ferry running: nobody spoke. So it went on.'
  expect(mayEnd(line)).toBe(false)
})

test('every dateline in the examples of its rule passes the gate, and so do other forms', () => {
  const examples = readFileSync('rules/dateline-byline.ts', 'utf8')
    .split('\n')
    .map((line) => line.replace(/^ \* [-+ !]?/u, ''))
  const seeds = readdirSync('seeds').flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split('\n'))
  const forms = [
    'Warszawa, 4 marca. /PAP/. Rada',
    'Київ. 4 березня. УНІАН. Рада',
    '北京3月4日电（记者张三）今天',
    '本报讯（记者张三）今天',
    '  RIGA (AP) — The'
  ]
  const lines = [...examples, ...seeds, ...forms]
  const read = lines.filter((line) => readDateline(line.trimStart().slice(0, 120)) !== undefined)
  expect(read.length).toBeGreaterThan(5)
  expect(read.filter((line) => !mayOpenDateline(line, 0, line.length))).toEqual([])
})
