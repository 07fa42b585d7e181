/** The flags of the command. */

/** Flags as `parseArgs` takes them. */
export const flags = {
  fix: {type: 'boolean'},
  'unsafe-fixes': {type: 'boolean'},
  diff: {type: 'boolean'},
  interactive: {type: 'boolean'},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  format: {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string'},
  cuttings: {type: 'string'},
  'no-cuttings': {type: 'boolean'},
  'no-ignore': {type: 'boolean'},
  'all-files': {type: 'boolean'},
  'allow-plugins': {type: 'boolean'},
  statistics: {type: 'boolean'},
  quiet: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'}
} as const

/** Words that are no paths. */
export const verbs = ['undo', 'rules', 'explain'] as const

/** The formats of the report. */
export const formats = ['stylish', 'unix', 'json'] as const

/** A format of the report. */
export type Format = (typeof formats)[number]

/** What `--help` prints. */
export const help = `Usage: seedlint [options] [paths…]
       seedlint init [--yes]
       seedlint undo [cuttings file]
       seedlint rules
       seedlint explain RULE

Finds the debris that scrapers leave in text, and removes it. Folders are searched
for .txt, .text and .md files, or for those that the config names; without a path,
the current folder is.

  --fix                  remove what is certainly debris
  --unsafe-fixes         with --fix or --diff: remove what is likely debris, too
  --diff                 print what --fix would do, write nothing
  --interactive          ask about each cut, then write what was chosen
  --stdin                read from standard input; with --fix, print the cleaned text
  --stdin-filename FILE  the name that standard input is reported, configured and ignored by
  --format FORMAT        stylish (default), unix (one finding a line) or json
  --rule ID:SEVERITY     set a rule to off, warn or error; may be repeated
  --config FILE          use this config, not the nearest .lintrc.json
  --cuttings FILE        with --fix: where to keep what was cut (default: .seedlint/cuttings)
  --no-cuttings          with --fix: keep nothing; the run can not be undone
  --no-ignore            handle what .gitignore, .lintrcignore and the config ignore
  --all-files            handle named files whatever their ending
  --allow-plugins        run the retext plugins that the config names: code of others
  --statistics           print the number of findings by rule behind the report
  --quiet                errors only, no summary
  -h, --help             print this
  --version              print the version
  --                     all that follows is a path

  init                   set the folder up: settings, commit hook, tasks for VS Code, workflow
  undo [FILE]            take the last --fix back, or the one that FILE was kept for
  rules                  list the rules and how they are set here; --format json for programs
  explain RULE           say why a rule is there, what it flags and what it leaves alone

Exit code: 0 nothing left, 1 findings left (or a diff), 2 could not work.
`
