### What an operator reads when a published list is brought in.

## Published lists (clueline registry)

# clueline registry
operator-help-registry = published lists that facts are checked against

# clueline registry import
operator-help-registry-import = bring in a list: every row is checked first, one fault and nothing changes

# clueline registry list
operator-help-registry-list = which editions there are

# clueline registry template
operator-help-registry-template = an empty list with one example row

# $word: what was typed; $kinds: the kinds there are.
operator-registry-kind = there is no list "{ $word }"; there are: { $kinds }

# $file: a path.
operator-registry-file = no such file: { $file }

# Answer of clueline registry.
operator-registry-xlsx = a template is written as .xlsx only: { $file }

# $file: a path; $why: the system's reason.
operator-registry-unwritten = cannot write { $file }: { $why }

# Answer of clueline registry.
operator-registry-template = template written: { $file }

# Second sheet of a template: whether a column must be filled.
operator-registry-needed = needed

# Answer of clueline registry.
operator-registry-may = optional

# $n: faults not shown.
operator-registry-more = { $n } more are not shown

# $n: all faults.
operator-registry-unchanged = { $n } faults; nothing was changed. Correct them and import again

# $rows: how many rows.
operator-registry-dry = all { $rows } rows are sound; only checked, nothing imported

# $columns: headings that are not kept.
operator-registry-unread = these columns are not used and were not kept: { $columns }

# $name: the edition; $rows.
operator-registry-same = this list is in already: edition { $name }, { $rows } rows; nothing was imported

# $name: the edition.
operator-registry-taken = edition "{ $name }" exists with other rows; a correction needs a new name

# $name, $rows, $source, $id.
operator-registry-done = imported: edition { $name }, { $rows } rows, source { $source } (no. { $id })

# Answer of clueline registry.
operator-registry-none = no list has been imported yet

# $id: the edition.
operator-registry-waiting = edition { $id } was handed to the running program and is not complete yet; look with registry list

# Where a fault is. $row; $column: may be empty.
operator-sheet-row = row { $row } { $column }

# Faults of a cell or row. $value: what stands there.
operator-sheet-needed = is empty

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-formula = is a formula; save it as a value: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-control = has invisible control characters

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-long = is longer than 500 characters

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-date = is no date: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-number = is no number: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-credit-code = the credit code's check character is wrong: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-window = quiet days that are not understood: { $value }; write 每月1日至15日, 25日至月末 or 2026-11-03

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-road = no road code in { $value }; write G107 or S306

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-stake = no stake in { $value }; write K88+200

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-rounded = the spreadsheet has rounded this number: { $value }; make the column text and type it again

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-order = begins after it ends: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-duplicate = is the same as row { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-merged = has merged cells { $value }; split them and fill every row

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-head = no heading was found. Needed: { $column }; seen: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-lacks = this column is missing

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-twice = this column stands twice

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-empty = nothing stands below the heading

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-rows = too many rows; a file has 500,000 at most

# Faults of the file.
operator-sheet-large = the file is too large: { $value }, at most 60 MB

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-inflates = unpacked it is too large: { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-old-format = is in the old format (.xls) or has a password; save it as .xlsx or CSV

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-no-xlsx = cannot be opened: no whole .xlsx

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-no-sheet = has no sheet

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-date1904 = uses the 1904 date system; save it with the 1900 system

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-xml = its part { $value } is broken

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-doctype = holds a declaration that is not allowed (DOCTYPE); it was not opened

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-far = a cell stands far away: { $value }; delete the columns that are not needed

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-wide = row { $value } has too many columns

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-csv = quotes or form are wrong in row { $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-encoding = the encoding is unknown; save it as UTF-8 or GBK

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-binary = is no table of text

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-nothing = the file is empty

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-memory = is too large to be checked

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-child = the program that checks it stopped ({ $value }); this file was not imported
