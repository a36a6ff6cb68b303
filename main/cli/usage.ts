/** What `waymark help` prints. */
export const usage = `waymark: your career journal and plan, from the command line

  waymark init [--passphrase-file F]          make a vault; prints the recovery code when there is a passphrase
  waymark add "text" [--date D] [--tags a,b]  write an entry; "-" reads the text from standard input
  waymark search QUERY [--limit N]            words, wor*, "two words", -without, and fields: tag:feedback mood:<3
                                              before:2025-06 after: on: in:work has:image is:starred energy: kind:
                                              place: person: goal: words:>500
  waymark import PATH [--format jrnl|markdown] [--dry-run]
  waymark import --undo BATCH                 take an import back
  waymark export plan --format pdf|md|json --out FILE [--audience me|mentor|manager]
  waymark export journal --format pdf|html|md|json --out FILE [--from D] [--to D] [--query Q]
  waymark export applications --format pdf|csv --out FILE [--from D] [--to D] [--words]
                                              every step with its day, as proof of it; --words adds what you wrote
  waymark export brief --person NAME --format pdf|md --out FILE
                                              two pages at most for one person: what a mentor may see, and nothing more
  waymark backup --out FILE
  waymark restore FILE [--dry-run]            look into a backup, or put it in the vault's place
  waymark verify                              check the database, the index and the backups
  waymark stats                               how many of each kind there are
  waymark coach "a goal in words" [--today D]  what the coach reads in it; needs no vault
  waymark sample                              fill an empty vault with a year of sample data
  waymark occupations import PATH             read facts about occupations: O*NET's text edition, a zip or its folder
  waymark occupations search WORDS [--limit N]  look occupations up by title or by what one does; the last word by its start
  waymark occupations remove                  take O*NET's facts out again; notes on occupations stay
  waymark people import PATH [--format vcard|csv|linkedin|ics] [--dry-run] [--from D --to D]
                                              people from a vCard, a table or LinkedIn's copy of your data (a zip or its
                                              folder); meetings with people you know from a calendar, of the days given
  waymark people export --format vcard|vcard3|csv --out FILE

Everywhere:
  --data DIR            the vault's folder; else WAYMARK_DATA; else your data folder
  --passphrase-file F   the passphrase is the first line of this file; else you are asked for it
  --json                output for programs
  --help, --version
`;
