/** Texts that speak of code, of chatbots or of pages come back as they are; what only looks like their debris does, too. */
import {expect, test} from 'vitest'
import {fix, prose} from './helpers/engine.js'

test.each([
  [
    'a page of HTML',
    `How to make a page\n${prose}\nThe <p> element parts paragraphs, and <br> breaks a line in HTML.\n<div class="box">\n<p>Hello</p>\n</div>`
  ],
  [
    'a style rule that a sentence announces',
    'A rule can centre a box. Put this into the head:\n.box {\n  margin: 0 auto;\n}\nThen reload the page.'
  ],
  [
    'a program in pieces',
    "First, look up the button and listen to it:\nconst button = document.querySelector('#go');\nbutton.addEventListener('click', () => {\n  count += 1;\n});\nIt runs each time somebody presses the button."
  ],
  ['data that a sentence announces', 'The server answers with an object:\n{"name": "pier", "length": 40}\nBoth fields are required.'],
  ['a shortcode that a sentence announces', 'Add this to the theme:\n[gallery ids="3,4"]\nReaders can then swipe.'],
  ['chat tokens in a sentence', `Prompts wrap a message in [INST] and [/INST]; the end is <|im_end|>.\n${prose}`],
  ['a placeholder in a sentence', `Dear {{first_name}}, the ferry stays.\n${prose}`],
  ['sets and comparisons', 'If a < b and b < c, then a < c. The set {x | x > 0} is open, and so is its image under the map.'],
  ['clauses that end as statements do', `function of the liver; it is vital.\nvar. alba grows here;\nlet x = 5 and y = 6;\n${prose}`],
  ['a question that ends a story', `${prose}\nWould you like me to read the next chapter? she asked.`],
  ['a writer who asks for comments', `${prose}\nHope this helps! Let me know in the comments how it went.`],
  ['an article on an error', `404 Not Found\nThe number has a long history, and most people know it. ${prose}`],
  ['an article on filler', `Lorem ipsum is filler text. Printers use it.\n${prose}`]
])('%s is left alone in both tiers', (_, text) => {
  expect(fix(text, true).text).toBe(text)
})

test.each([
  ['a minified script', '!function(e,t){"use strict";e.foo=t.bar}(window,document);'],
  ['minified style rules', '.css-1a2b{display:flex;margin:0}.css-2{color:#fff}@media (max-width:600px){.css-2{display:none}}'],
  ['linked data', '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier"}'],
  ['a script between its tags', '<script>var a = 1; f(a);</script>'],
  ['a media rule over lines', '@media (max-width: 600px) {\n  .box { display: none; }\n}']
])('%s goes, and the article stays', (_, debris) => {
  expect(fix(`${prose}\n${debris}\n${prose} It was late.\n`).text).toBe(`${prose}\n${prose} It was late.\n`)
})

test('the source of a wiki leaves its words', () => {
  const source = "== History ==\nThe '''pier''' was built in [[1893]].{{cite web|url=http://x.example|title=Pier}}\n[[Category:Piers]]\n"
  expect(fix(source).text).toBe('History\nThe pier was built in 1893.\n')
})

test.each([
  ['https://x.example/a?utm_source=chatgpt.com', 'https://x.example/a'],
  ['https://x.example/a?utm_source=chatgpt.com&b=1#top', 'https://x.example/a?b=1#top'],
  ['https://x.example/a?b=1&utm_source=openai&c=2', 'https://x.example/a?b=1&c=2'],
  ['https://x.example/a?utm_source=chatgpt.community', 'https://x.example/a?utm_source=chatgpt.community']
])('the address %s becomes %s', (address, clean) => {
  expect(fix(`See ${address} for the plan of the pier.\n`).text).toBe(`See ${clean} for the plan of the pier.\n`)
})
