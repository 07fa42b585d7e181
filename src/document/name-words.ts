/** The words by which names of people, outlets and roles are told, in lower case. */

/** Particles of surnames in lower case, and the Arabic and Hebrew articles. */
export const particles = new Set(
  'de da do dos das del della di du la le van von vom zu der den ter ten af av bin binti ibn al el ben y e mac st.'.split(' ')
)
/** Capitalised words that open titles, headings and buttons, and are no one's name. */
export const noNames = new Set(
  (
    'the a an my your our his her its their this that these those in on at for from with to of or but not no all any every each how why what when where who which if is are was were be been will can do does did ' +
    'best top more most read watch see view click here there comment comments leave reply share day days week month year today tonight tomorrow morning night land sea air train plane car bus boat foot rail road way means law order design default part chapter section figure table page editor about contact home new next previous video photo photos gallery live breaking opinion update updated published posted edited category categories tags topics search menu log sign ' +
    'der die das ein eine mein unser im am zum zur für mit ohne auf aus bei nach vor wie warum was wo wer und oder les le un une mon notre dans sur pour avec sans el los las lo una nuestro para con sin os as um uma nosso com sem em il gli nostro per'
  ).split(' ')
)
/** What outlets are called, as the last word of their names. */
export const outletWords = new Set(
  (
    'news times post press herald tribune journal gazette leader star sun telegraph guardian observer independent chronicle globe mail express standard echo courier dispatch register review magazine daily weekly staff team desk wire network radio tv media agency agencies service bureau newsroom online correspondents correspondent ' +
    'redaktion nachrichten zeitung anzeiger rundschau tageblatt redacción redaccion agencias diario noticias redação agência agências jornal rédaction agence agences redazione agenzie redactie redakcja gazeta merkezi ajansı redaksi редакция редакція газета агентство агентства'
  ).split(' ')
)
/** What people in newsrooms are. */
export const roleWords = new Set(
  (
    'reporter reporters writer writers editor editors correspondent correspondents columnist journalist contributor producer photographer critic blogger author publisher fellow ' +
    'redakteur redakteurin korrespondent korrespondentin journalistin autor autorin volontär rédacteur rédactrice journaliste correspondant correspondante redactor redactora periodista corresponsal reportero reportera jornalista repórter correspondente colunista redattore redattrice giornalista corrispondente inviato inviata redacteur verslaggever verslaggeefster redaktor dziennikarz dziennikarka muhabir muhabiri editör yazar penulis wartawan pewarta корреспондент журналист редактор обозреватель кореспондент журналіст'
  ).split(' ')
)
// Joints of lists, and the words of `Leave a comment`, which stands behind names.
const smallWords =
  'and und y et e i og och en ve и та і dan và with mit avec con com for of the leave a comment comments reply replies no add kommentar kommentare hinterlasse einen kommentar laisser un commentaire commentaires deja comentario comentarios deixe um comentário lascia commento commenti'
/** All that stands in lower case beside a name. */
export const smallNameWords: ReadonlySet<string> = new Set([...particles, ...outletWords, ...roleWords, ...smallWords.split(' ')])
