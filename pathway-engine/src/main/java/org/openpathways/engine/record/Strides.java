package org.openpathways.engine.record;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Passes over what is plain in a parser's buffer. Every method takes a position and gives the next
 * one, or {@link Scan#ODD}; only the count of lines is kept here, so whoever gives up must put that
 * back.
 */
abstract class Strides extends UTF8StreamJsonParser {
  /** So deep at most does it look by itself: one bit for each level. */
  private static final int DEEPEST = 60;

  /** Far below what the general parser allows. */
  private static final int LONGEST_NAME = 1_000;

  /** What to parse: a buffer with something in it, and the stream that fills it again, if any. */
  record Input(@Nullable InputStream stream, byte[] buffer, int from, int end) {}

  Strides(
      ObjectReadContext context,
      IOContext io,
      int[] features,
      Input input,
      ByteQuadsCanonicalizer names) {
    super(
        context,
        io,
        features[0],
        features[1],
        input.stream,
        names,
        input.buffer,
        input.from,
        input.end,
        0,
        input.stream != null);
  }

  /** Over white space; a carriage return counts differently, anything else is an error. */
  final int blanks(int from) {
    byte[] bytes = _inputBuffer;
    int end = _inputEnd;
    int at = from;
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ') {
        return at;
      }
      at++;
      if (b == '\n') {
        _currInputRow++;
        _currInputRowStart = at;
        at = Scan.endOfSpaces(bytes, at, end);
      } else if (b != ' ' && b != '\t') {
        return Scan.ODD;
      }
    }
    return Scan.ODD;
  }

  /** Over the rest of a string. */
  final int string(int from) {
    int quote = Scan.endOfString(_inputBuffer, from, _inputEnd);
    return quote == Scan.ODD ? Scan.ODD : quote + 1;
  }

  /**
   * Over the rest of the object or list that was just opened.
   *
   * @param depth how deep it may still be
   */
  final int structure(int from, boolean object, int depth) {
    byte[] bytes = _inputBuffer;
    int most = Math.min(depth, DEEPEST);
    long objects = object ? 1 : 0;
    boolean first = true;
    int at = from;
    for (int open = 1; open > 0; ) {
      boolean inObject = (objects & 1) != 0;
      at = blanks(at);
      if (at == Scan.ODD) {
        return Scan.ODD;
      }
      if (bytes[at] == (inObject ? '}' : ']')) {
        at++;
        open--;
        objects >>>= 1;
        first = false;
        continue;
      }
      at = toValue(at, first, inObject);
      if (at == Scan.ODD) {
        return Scan.ODD;
      }
      byte here = bytes[at];
      first = here == '{' || here == '[';
      if (!first) {
        at = scalar(at);
        if (at == Scan.ODD) {
          return Scan.ODD;
        }
      } else if (++open > most) {
        return Scan.ODD;
      } else {
        at++;
        objects = objects << 1 | (here == '{' ? 1 : 0);
      }
    }
    return at;
  }

  /** Over the comma and the name, where they must be. */
  private int toValue(int from, boolean first, boolean inObject) {
    int at = from;
    if (!first) {
      at = _inputBuffer[at] == ',' ? blanks(at + 1) : Scan.ODD;
    }
    if (at == Scan.ODD || !inObject) {
      return at;
    }
    int after = _inputBuffer[at] == '"' ? string(at + 1) : Scan.ODD;
    return after == Scan.ODD || after - at > LONGEST_NAME ? Scan.ODD : colon(after);
  }

  /** Over the colon with what white space is about it. */
  final int colon(int from) {
    int at = from;
    if (at < _inputEnd - 2 && _inputBuffer[at] == ':') {
      int value = _inputBuffer[at + 1] == ' ' ? at + 2 : at + 1;
      if (_inputBuffer[value] > ' ') {
        return value;
      }
    }
    if (at < _inputEnd && _inputBuffer[at] != ':') {
      at = blanks(at);
    }
    return at != Scan.ODD && at < _inputEnd && _inputBuffer[at] == ':' ? blanks(at + 1) : Scan.ODD;
  }

  private int scalar(int at) {
    return _inputBuffer[at] == '"' ? string(at + 1) : Scan.endOfScalar(_inputBuffer, at, _inputEnd);
  }
}
