/** The flags of the command. */

/** Flags as `parseArgs` takes them. */
export const flags = {
  fix: {type: 'boolean'},
  'unsafe-fixes': {type: 'boolean'},
  diff: {type: 'boolean'},
  interactive: {type: 'boolean'},
  staged: {type: 'boolean'},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  format: {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string'},
  cuttings: {type: 'string'},
  'no-cuttings': {type: 'boolean'},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean'},
  'no-ignore': {type: 'boolean'},
  'all-files': {type: 'boolean'},
  'allow-plugins': {type: 'boolean'},
  statistics: {type: 'boolean'},
  quiet: {type: 'boolean'},
  watch: {type: 'boolean'},
  cache: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'}
} as const

/** Words that are no paths. */
export const verbs = ['undo', 'rules', 'explain'] as const

/** The formats of the report. */
export const formats = ['stylish', 'unix', 'json', 'sarif', 'github', 'html'] as const

/** A format of the report. */
export type Format = (typeof formats)[number]

/** What `--help` prints. */
export const help = `Usage: seedlint [options] [paths…]
       seedlint init [--yes]
       seedlint undo [cuttings file]
       seedlint rules
       seedlint explain RULE
       seedlint pipe [options] < records.jsonl
       seedlint corpus [options] IN… --out DIR
       seedlint report DIR
       seedlint learn IN… [--out FILE]
       seedlint lsp

Finds the debris that scrapers leave in text, and removes it. Folders are searched
for .txt, .text and .md files, or for those that the config names; without a path,
the current folder is.

  --fix                  remove what is certainly debris
  --unsafe-fixes         with --fix or --diff: remove what is likely debris, too
  --diff                 print what --fix would do, write nothing
  --interactive          ask about each cut, then write what was chosen
  --staged               handle what is staged in git; with --fix, mend it there and in the files
  --stdin                read from standard input; with --fix, print the cleaned text
  --stdin-filename FILE  the name that standard input is reported, configured and ignored by
  --format FORMAT        stylish (default), unix (one finding a line), json, sarif, github
                         (annotations) or html (a page)
  --rule ID:SEVERITY     set a rule to off, warn or error; may be repeated
  --config FILE          use this config, not the nearest .lintrc.json
  --cuttings FILE        with --fix: where to keep what was cut (default: .seedlint/cuttings)
  --no-cuttings          with --fix: keep nothing; the run can not be undone
  --baseline FILE        leave the findings alone that FILE knows
  --update-baseline      with --baseline: write what is found now to FILE
  --no-ignore            handle what .gitignore, .lintrcignore and the config ignore
  --all-files            handle named files whatever their ending
  --allow-plugins        run the retext plugins that the config names: code of others
  --statistics           print the number of findings by rule behind the report
  --quiet                errors only, no summary
  --cache                keep what was found in .seedlint, look only at what has changed since
  --watch                lint again on every change, until Ctrl-C
  -h, --help             print this
  --version              print the version
  --                     all that follows is a path

  init                   set the folder up: settings, commit hook, tasks for VS Code, workflow
  undo [FILE]            take the last --fix back, or the one that FILE was kept for
  rules                  list the rules and how they are set here; --format json for programs
  pipe                   clean JSON Lines from standard input to standard output
  corpus IN… --out DIR   clean shards of JSON Lines, Parquet or texts; a run can be killed and run again
  report DIR             add up what corpus found and cut; undo DIR takes its cuts back
  learn IN…              propose the phrases that a corpus repeats as a pack of your own
  explain RULE           say why a rule is there, what it flags and what it leaves alone
  lsp                    serve an editor by the Language Server Protocol, see docs/editors.md

Exit code: 0 nothing left, 1 findings left (or a diff), 2 could not work.
`
