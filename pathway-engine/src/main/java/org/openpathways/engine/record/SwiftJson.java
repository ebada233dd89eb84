package org.openpathways.engine.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Makes {@link SwiftParser}s for what begins like UTF-8; other encodings get the usual parsers. */
final class SwiftJson extends JsonFactory {
  private static final long serialVersionUID = 1L;

  /** Large, because a parser is swift only within its buffer. */
  private static final int BUFFER = 64 * 1024;

  SwiftJson(JsonFactoryBuilder settings) {
    super(settings);
  }

  @Override
  protected JsonParser _createParser(
      ObjectReadContext context, IOContext io, byte[] bytes, int from, int length) {
    return isPlainUtf8(bytes, from, length)
        ? parser(context, io, null, bytes, from, from + length)
        : super._createParser(context, io, bytes, from, length);
  }

  @Override
  protected JsonParser _createParser(ObjectReadContext context, IOContext io, InputStream stream) {
    byte[] buffer = io.allocReadIOBuffer(BUFFER);
    int length = fill(stream, buffer);
    if (isPlainUtf8(buffer, 0, length)) {
      return parser(context, io, stream, buffer, 0, length);
    }
    byte[] begun = java.util.Arrays.copyOf(buffer, length);
    io.releaseReadIOBuffer(buffer);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begun), stream);
    return super._createParser(context, io, whole);
  }

  private JsonParser parser(
      ObjectReadContext context,
      IOContext io,
      @Nullable InputStream stream,
      byte[] buffer,
      int from,
      int end) {
    io.setEncoding(tools.jackson.core.JsonEncoding.UTF8);
    int[] features = {
      context.getStreamReadFeatures(_streamReadFeatures),
      context.getFormatReadFeatures(_formatReadFeatures)
    };
    return new SwiftParser(
        context,
        io,
        features,
        new Strides.Input(stream, buffer, from, end),
        _byteSymbolCanonicalizer.makeChild(_factoryFeatures));
  }

  /** Enough to tell the encoding by. */
  private static int fill(InputStream stream, byte[] buffer) {
    try {
      return stream.readNBytes(buffer, 0, 4);
    } catch (IOException broken) {
      throw JacksonIOException.construct(broken);
    }
  }

  /** Begins with four ASCII characters: no mark of byte order, no wider encoding. */
  private static boolean isPlainUtf8(byte[] bytes, int from, int length) {
    boolean plain = length >= 4;
    for (int i = from; plain && i < from + 4; i++) {
      plain = bytes[i] > 0;
    }
    return plain;
  }
}
