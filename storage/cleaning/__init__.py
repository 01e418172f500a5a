"""How is a copy made of a stranger's file that shows what is in it and carries nothing else?

`look` names a file by its first bytes, `workshop` starts the child, `child` is what runs in
it; a maker for each family of kinds rebuilds the file from the parts it knows.
"""
