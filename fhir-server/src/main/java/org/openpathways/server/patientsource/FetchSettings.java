package org.openpathways.server.patientsource;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a record is fetched from a record system.
 *
 * @param timePerPart for all pages of one part; what has not come by then has failed
 * @param firstLook how long the first page waits for parts before it is shown without them
 * @param pages how many pages of one part are fetched
 * @param mostPage the largest page
 */
@ConfigurationProperties("openpathways.fetch")
public record FetchSettings(
    @DefaultValue("20s") Duration timePerPart,
    @DefaultValue("2s") Duration firstLook,
    @DefaultValue("40") int pages,
    @DefaultValue("8MB") DataSize mostPage) {}
