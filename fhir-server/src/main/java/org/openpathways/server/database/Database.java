package org.openpathways.server.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.openpathways.server.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * What is kept. It may be away: then reading gives nothing and says so, and writing is refused, so
 * that nobody believes something was recorded that was not. After a failure it is not asked again
 * for a moment, so that answers do not wait for it one by one.
 */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final Duration REST = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Opening opening;
  private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());

  Database(Place place) {
    this.opening = new Opening(place);
  }

  /** Begins to open it, in the background. */
  Database open() {
    opening.start();
    return this;
  }

  /**
   * Reads.
   *
   * @return empty when the database is away: not that there is nothing
   */
  public <T> Optional<T> read(Function<JdbcClient, T> work) {
    Optional<Connections> open = connections();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.apply(open.get().client()));
    } catch (DataAccessException e) {
      rest(e);
      return Optional.empty();
    }
  }

  /**
   * Writes, all or nothing.
   *
   * @throws RequestProblem 503 when the database is away: nothing was recorded
   */
  public <T> T write(Function<JdbcClient, T> work) {
    Connections open = connections().orElseThrow(Database::notRecorded);
    try {
      return open.transactions().execute(status -> work.apply(open.client()));
    } catch (DataIntegrityViolationException | BadSqlGrammarException e) {
      throw e;
    } catch (DataAccessException | TransactionException e) {
      rest(e);
      throw notRecorded();
    }
  }

  /**
   * Whether nothing was ever stored: a database of our own that is still being made. Then there is
   * nothing to read, and that is known.
   */
  public boolean holdsNothingYet() {
    return opening.isNew() && opening.now().isEmpty();
  }

  /** Whether it can be used at this moment, as far as is known. */
  public boolean isThere() {
    return opening.now().isPresent() && !isResting();
  }

  private Optional<Connections> connections() {
    return isResting() ? Optional.empty() : opening.await(PATIENCE);
  }

  private boolean isResting() {
    return restsUntil.get() - System.nanoTime() > 0;
  }

  /** The log gets the kind of failure only: a database's message may hold what was stored. */
  private void rest(RuntimeException failure) {
    LOG.warn("The database does not answer: {}", failure.getClass().getSimpleName());
    restsUntil.set(System.nanoTime() + REST.toNanos());
  }

  private static RequestProblem notRecorded() {
    return RequestProblem.unavailable(
        "",
        "Not recorded: this server cannot reach its database at the moment. Nothing was changed."
            + " Maybe try again.");
  }

  @Override
  public void close() {
    opening.close();
  }
}
