package dev.cjm.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same questions in SQL, on one thread: ties are ordered by their row, as the library does. */
final class DuckDb {
    private DuckDb() {}

    static EventLogFigures ask(Path csv, boolean isFurther) throws SQLException {
        String further = isFurther ? ", 'agent': 'VARCHAR', 'channel': 'VARCHAR', 'cost': 'DOUBLE'" : "";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("""
                    CREATE TEMP TABLE events AS SELECT row_number() OVER () AS place, * FROM read_csv('%s', header = true,
                    columns = {'case_id': 'VARCHAR', 'activity': 'VARCHAR', 'happened': 'TIMESTAMP'%s})""".formatted(csv, further));
            sql.execute("""
                    CREATE TEMP TABLE variants AS SELECT variant, count(*) AS journeys FROM
                    (SELECT list(activity ORDER BY happened, place) AS variant FROM events GROUP BY case_id) GROUP BY variant""");
            sql.execute("""
                    CREATE TEMP TABLE pairs AS SELECT activity, following, count(*) AS times FROM
                    (SELECT activity, lead(activity) OVER (PARTITION BY case_id ORDER BY happened, place) AS following FROM events)
                    WHERE following IS NOT NULL GROUP BY activity, following""");
            long[] variants = two(sql, "SELECT count(*), max(journeys) FROM variants");
            long[] pairs = two(sql, "SELECT count(*), CAST(sum(times) AS BIGINT) FROM pairs");
            long[] median = two(sql, """
                    SELECT CAST(floor(quantile_cont(took, 0.5)) AS BIGINT), count(*) FROM
                    (SELECT epoch(max(happened)) - epoch(min(happened)) AS took FROM events GROUP BY case_id)""");
            return new EventLogFigures(variants[0], variants[1], pairs[0], pairs[1], median[0]);
        }
    }

    private static long[] two(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
