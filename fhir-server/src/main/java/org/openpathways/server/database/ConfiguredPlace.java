package org.openpathways.server.database;

/** The PostgreSQL that the operator configured. */
record ConfiguredPlace(DatabaseSettings settings) implements Place {

  @Override
  public Address address() {
    return new Address(settings.url(), settings.user(), settings.secret());
  }

  @Override
  public boolean isNew() {
    return false;
  }

  @Override
  public boolean isComing() {
    return false;
  }

  @Override
  public void close() {
    // It belongs to the operator.
  }
}
