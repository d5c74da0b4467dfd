"""How a database goes about a statement."""

from sqlalchemy import event


def plan(work, table, act):
    """The plans of every statement on `table` that `act` runs, as one text."""
    connection, seen = work.due._connection, []

    def remember(_connection, _cursor, statement, parameters, *_rest):
        if f" {table}" in statement and not statement.startswith("EXPLAIN"):
            seen.append((statement, parameters))

    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"ANALYZE {table}")
    event.listen(connection, "before_cursor_execute", remember)
    act()
    word = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
    steps = [row for found in seen for row in connection.exec_driver_sql(f"{word} {found[0]}", found[1])]
    return "\n".join(str(row[-1]) for row in steps)
