"""How are the letters in a picture read, by a process that lives apart and not for long?

`scribe` starts the reader, hands it one picture after the other and ends it; `child` is what
runs in it; `engine` is the one place that knows the library of the extra `[ocr]`.
"""
