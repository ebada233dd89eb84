package org.openpathways.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database whose tables are up to date. */
final class Connections implements AutoCloseable {
  private static final int MOST = 8;

  /** An answer may not wait for a database longer than this. */
  private static final int PATIENCE_MS = 1_000;

  private static final int SOCKET_PATIENCE_S = 5;

  private final HikariDataSource pool;
  private final JdbcClient client;
  private final TransactionTemplate transactions;

  private Connections(HikariDataSource pool) {
    this.pool = pool;
    this.client = JdbcClient.create(pool);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  /** Brings the tables up to date, then opens. */
  static Connections open(Place.Address address) {
    Flyway.configure()
        .dataSource(address.url(), address.user(), address.password())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return new Connections(pool(address));
  }

  private static HikariDataSource pool(Place.Address address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("openpathways");
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(MOST);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MS);
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("socketTimeout", SOCKET_PATIENCE_S);
    config.addDataSourceProperty("connectTimeout", SOCKET_PATIENCE_S);
    config.setConnectionInitSql("set statement_timeout = " + PATIENCE_MS);
    return new HikariDataSource(config);
  }

  JdbcClient client() {
    return client;
  }

  TransactionTemplate transactions() {
    return transactions;
  }

  @Override
  public void close() {
    pool.close();
  }
}
