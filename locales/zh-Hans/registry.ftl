### What an operator reads when a published list is brought in.

## 登记表 Published lists (clueline registry)

# clueline registry
operator-help-registry = 核验用的登记表

# clueline registry import
operator-help-registry-import = 录入一份表：先逐行检查，有错就什么也不改

# clueline registry list
operator-help-registry-list = 有哪些版次

# clueline registry template
operator-help-registry-template = 给一份空表，带一行例子

# $word: what was typed; $kinds: the kinds there are.
operator-registry-kind = 没有“{ $word }”这种表；可以写：{ $kinds }

# $file: a path.
operator-registry-file = 没有这个文件：{ $file }

# Answer of clueline registry.
operator-registry-xlsx = 模板只能存成 .xlsx：{ $file }

# $file: a path; $why: the system's reason.
operator-registry-unwritten = 写不了 { $file }：{ $why }

# Answer of clueline registry.
operator-registry-template = 模板写好了：{ $file }

# Second sheet of a template: whether a column must be filled.
operator-registry-needed = 必填

# Answer of clueline registry.
operator-registry-may = 选填

# $n: faults not shown.
operator-registry-more = 还有 { $n } 处没有列出

# $n: all faults.
operator-registry-unchanged = 共 { $n } 处不对，登记表没有改动；改好再录一次

# $rows: how many rows.
operator-registry-dry = { $rows } 行都对；只检查，没有录入

# $columns: headings that are not kept.
operator-registry-unread = 这几列不用，没有保存：{ $columns }

# $name: the edition; $rows.
operator-registry-same = 这份表已经录过：{ $name } 版，{ $rows } 行，没有再录

# $name: the edition.
operator-registry-taken = 已有“{ $name }”这一版，内容不同；更正请另起一个版名

# $name, $rows, $source, $id.
operator-registry-done = 录好了：{ $name } 版，{ $rows } 行，来源 { $source }（编号 { $id }）

# Answer of clueline registry.
operator-registry-none = 还没有录入任何登记表

# $id: the edition.
operator-registry-waiting = 版次 { $id } 已交给正在运行的程序，还没有录完；过一会儿用 registry list 看

# Where a fault is. $row; $column: may be empty.
operator-sheet-row = 第{ $row }行 { $column }

# Faults of a cell or row. $value: what stands there.
operator-sheet-needed = 没有填

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-formula = 是公式，请改成数值再存：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-control = 有看不见的控制字符

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-long = 超过500字

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-date = 不是日期：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-number = 不是数字：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-credit-code = 统一社会信用代码前后对不上：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-window = 看不懂的宁静日写法：{ $value }；可以写“每月1日至15日”“25日至月末”“2026-11-03”

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-road = 看不出路线编号：{ $value }；可以写 G107、S306

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-stake = 看不出桩号：{ $value }；可以写 K88+200

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-rounded = 数字被表格截短了：{ $value }；请把这一列设成文本再填

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-order = 开始晚于结束：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-duplicate = 和第{ $value }行重复

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-merged = 有合并单元格 { $value }，请取消合并、每行填全

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-head = 没有找到表头。需要的列：{ $column }；看到的是：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-lacks = 缺这一列

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-twice = 这一列出现了两次

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-empty = 表头下面没有内容

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-rows = 行数太多，一份最多50万行

# Faults of the file.
operator-sheet-large = 文件太大：{ $value }，最多60 MB

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-inflates = 压缩包展开后太大：{ $value }

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-old-format = 是旧格式（.xls）或加了密码，请另存为 .xlsx 或 CSV

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-no-xlsx = 打不开，不是完整的 .xlsx

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-no-sheet = 里面没有工作表

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-date1904 = 用的是1904日期系统，请改成1900日期系统再存

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-xml = 里面的 { $value } 坏了

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-doctype = 里面有不允许的声明（DOCTYPE），没有打开

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-far = 有一格在很远的地方：{ $value }；请删掉多余的列

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-wide = 第{ $value }行列数太多

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-csv = 第{ $value }行的引号或格式不对

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-encoding = 文字编码认不出；请存成 UTF-8 或 GBK

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-binary = 不是文本表格

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-nothing = 文件是空的

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-memory = 太大，检查不完

# A fault in a table; $value: what stands there, where the text shows it.
operator-sheet-child = 检查它的程序中途停了（{ $value }），这个文件没有录入
