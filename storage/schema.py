"""How are tables and their indexes named, on both databases?"""

from sqlalchemy import Index, MetaData, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def partial(name: str, *columns: str, where: str) -> Index:
    """Return an index over the rows that *where* keeps, on both databases."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))
