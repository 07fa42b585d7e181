/** The labels in front of an article's tags (`tags`: nobody else writes them so) and of its categories (`topics`). */
import {Cue} from '../words/cue.js'
import {listTemplates, readTemplates} from './templates.js'

const tagNames = `
tag|tags|tagged|tagged_with|tagged_as|tagged_under|tagged_in|related_tags|post_tags|filed_under|filed_in|posted_in|posted_under|categorized_as|categorised_as|article_tags
schlagwörter|schlagworte|schlagwort|stichwörter|stichworte|abgelegt_unter|abgelegt_in|veröffentlicht_unter|gespeichert_unter|veröffentlicht_in|verschlagwortet_mit
étiquettes|étiqueté|classé_dans|rangé_dans|posté_dans|classé_sous|libellés|publié_dans|étiquettes_associées|mots_clés_associés
etiquetas|etiquetado|etiquetado_con|archivado_en|guardado_en|publicado_en|archivado_bajo|marcadores|arquivado_em|publicado_em|marcado|marcado_com|etiquetado_como
etichette|archiviato_in|pubblicato_in|taggato|taggato_con
trefwoorden|trefwoord|geplaatst_in|geplaatst_onder|opgeslagen_onder|getagd|getagd_met|gearchiveerd_onder|tagi|tagi:|etykiety|opublikowano_w|zapisano_w|zapisane_w|umieszczono_w|otagowano
теги|метки|ярлыки|тэги|опубликовано_в|с_тегами|рубрика|рубрики|мітки|опубліковано_в|хештеги
etiketler|etiket|i̇lgili_etiketler|thẻ|từ_khóa|từ_khoá|etiketter|taggar|stikkord|avainsanat|tunnisteet|ετικέτες
الوسوم|وسوم|الكلمات_الدلالية|كلمات_دلالية|टैग|टैग्स
タグ|関連タグ|标签|文章标签|標籤|文章標籤|相关标签|關鍵標籤|태그|태그들|해시태그
`
const topicNames = `
category|categories|label|labels|topics|topic|related_topics|more_about|section|kategorie|kategorien|themen|catégorie|catégories|thème|thèmes|rubrique|categoría|categorías|temas|categoria|categorias|categorie|argomenti|rubriek|categorieën|onderwerpen|kategoria|kategorie:|tematy
категория|категории|темы|тема|категорія|категорії|kategori|kategoriler|konular|topik|chuyên_mục|chủ_đề|danh_mục|التصنيف|التصنيفات|تصنيفات|تصنيف|श्रेणी|श्रेणियां|लेबल
カテゴリー|カテゴリ|ジャンル|ラベル|分类|分類|类别|類別|全站分類|個人分類|카테고리|라벨
keywords|mots-clés|mots_clés|mot-clé|palabras_clave|palavras-chave|palavras_chave|parole_chiave|assuntos|assunto|tópicos|tópico|sur_le_sujet|sur_ce_sujet|ключевые_слова|ключові_слова|słowa_kluczowe|anahtar_kelimeler|kata_kunci|كلمات_مفتاحية|الكلمات_المفتاحية
キーワード|関連キーワード|关键词|关键字|關鍵詞|關鍵字|키워드|핵심어
`
export const tags = readTemplates(tagNames)
export const topics = readTemplates(topicNames)
/** What a line has that begins with one of these labels, but for the Vietnamese one of three letters, which is `the` without its accent. */
export const labelCue = new Cue('tag-label', {of: () => [tagNames.replace('|thẻ|', '|'), topicNames].map(listTemplates)})
