package org.openpathways.engine.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * A JSON parser that takes what is plain in long strides: subtrees nobody reads, known names, ASCII
 * strings. It accepts nothing that its base class refuses: at anything odd, and at the end of the
 * buffer, it changes nothing and lets the base class do the step, with its errors and limits.
 */
final class SwiftParser extends Strides {
  private static final int LONGEST_DATE = 40;

  private final Names names = new Names();

  SwiftParser(
      ObjectReadContext context,
      IOContext io,
      int[] features,
      Input input,
      ByteQuadsCanonicalizer names) {
    super(context, io, features, input, names);
  }

  private void goTo(int at) {
    _inputPtr = at;
    _tokenInputRow = _currInputRow;
    _tokenInputTotal = _currInputProcessed + at;
    _tokenInputCol = at - _currInputRowStart;
    _tokenIncomplete = false;
    _binaryValue = null;
    _numTypesValid = 0;
  }

  @Override
  public JsonParser skipChildren() {
    boolean object = _currToken == JsonToken.START_OBJECT;
    if (!object && _currToken != JsonToken.START_ARRAY) {
      return this;
    }
    int row = _currInputRow;
    int rowStart = _currInputRowStart;
    int depth = _streamReadConstraints.getMaxNestingDepth() - _streamReadContext.getNestingDepth();
    int after = structure(_inputPtr, object, depth + 1);
    if (after == Scan.ODD) {
      _currInputRow = row;
      _currInputRowStart = rowStart;
      return super.skipChildren();
    }
    close(after, object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY);
    return this;
  }

  private JsonToken close(int after, JsonToken end) {
    goTo(after);
    _streamReadContext = _streamReadContext.clearAndGetParent();
    return _updateToken(end);
  }

  @Override
  public @Nullable String nextName() {
    if (_currToken == JsonToken.PROPERTY_NAME || !_streamReadContext.inObject()) {
      return super.nextName();
    }
    int row = _currInputRow;
    int rowStart = _currInputRowStart;
    int at = toNext('}');
    if (at != Scan.ODD && _inputBuffer[at] == '}') {
      close(at + 1, JsonToken.END_OBJECT);
      return null;
    }
    String name =
        at == Scan.ODD || _inputBuffer[at] != '"'
            ? null
            : names.at(_inputBuffer, at + 1, _inputEnd);
    nameAt(at + 1);
    int value = name == null ? Scan.ODD : colon(at + name.length() + 2);
    if (name == null || value == Scan.ODD || !canBegin(_inputBuffer[value])) {
      _currInputRow = row;
      _currInputRowStart = rowStart;
      return super.nextName();
    }
    goTo(value + 1);
    _streamReadContext.expectComma();
    _streamReadContext.setCurrentName(name);
    _updateToken(JsonToken.PROPERTY_NAME);
    _nextToken = begin(_inputBuffer[value]);
    return name;
  }

  private void nameAt(int at) {
    _nameStartRow = _currInputRow;
    _nameStartOffset = at;
    _nameStartCol = at - _currInputRowStart;
  }

  /** To the end of the structure around, or to the next element of it after the comma. */
  private int toNext(char closing) {
    int at = _tokenIncomplete ? string(_inputPtr) : _inputPtr;
    if (at == Scan.ODD || at >= _inputEnd) {
      return Scan.ODD;
    }
    byte here = _inputBuffer[at];
    if (here <= ' ') {
      at = blanks(at);
      if (at == Scan.ODD) {
        return Scan.ODD;
      }
      here = _inputBuffer[at];
    }
    if (here == closing || !_streamReadContext.hasCurrentIndex()) {
      return at;
    }
    at = here == ',' ? blanks(at + 1) : Scan.ODD;
    return at == Scan.ODD || _inputBuffer[at] == closing ? Scan.ODD : at;
  }

  private static boolean canBegin(byte value) {
    return switch (value) {
      case '"', '{', '[', 't', 'f', 'n' -> true;
      default -> value >= '0' && value <= '9';
    };
  }

  /** The value that was begun with its name. */
  private JsonToken takeValue() {
    JsonToken value = _nextToken;
    _nextToken = null;
    _nameCopied = false;
    if (value == JsonToken.START_OBJECT) {
      createChildObjectContext(_tokenInputRow, _tokenInputCol);
    } else if (value == JsonToken.START_ARRAY) {
      createChildArrayContext(_tokenInputRow, _tokenInputCol);
    }
    return _updateToken(value);
  }

  private JsonToken begin(byte value) {
    switch (value) {
      case '"':
        _tokenIncomplete = true;
        return JsonToken.VALUE_STRING;
      case '{':
        return JsonToken.START_OBJECT;
      case '[':
        return JsonToken.START_ARRAY;
      case 't':
        _matchTrue();
        return JsonToken.VALUE_TRUE;
      case 'f':
        _matchFalse();
        return JsonToken.VALUE_FALSE;
      case 'n':
        _matchNull();
        return JsonToken.VALUE_NULL;
      default:
        return _parseUnsignedNumber(value);
    }
  }

  @Override
  public @Nullable JsonToken nextToken() {
    if (_currToken == JsonToken.PROPERTY_NAME) {
      return takeValue();
    }
    if (!_streamReadContext.inArray()) {
      return super.nextToken();
    }
    int row = _currInputRow;
    int rowStart = _currInputRowStart;
    int at = toNext(']');
    byte here = at == Scan.ODD ? 0 : _inputBuffer[at];
    if (here == ']') {
      return close(at + 1, JsonToken.END_ARRAY);
    }
    if (here != '{') {
      _currInputRow = row;
      _currInputRowStart = rowStart;
      return super.nextToken();
    }
    goTo(at + 1);
    _streamReadContext.expectComma();
    createChildObjectContext(_tokenInputRow, _tokenInputCol);
    return _updateToken(JsonToken.START_OBJECT);
  }

  @Override
  public String getString() {
    int end = endOfPlainString();
    if (end == Scan.ODD) {
      return super.getString();
    }
    String text = _textBuffer.resetWithASCII(_inputBuffer, _inputPtr, end - _inputPtr);
    pass(end);
    return text;
  }

  /** The string here, shared. */
  String shared(Symbols symbols) {
    String text = null;
    if (_currToken == JsonToken.VALUE_STRING && _tokenIncomplete) {
      text = symbols.upToQuote(_inputBuffer, _inputPtr, _inputEnd);
    }
    if (text == null) {
      return symbols.shared(getString());
    }
    _textBuffer.resetWithString(text);
    pass(_inputPtr + text.length());
    return text;
  }

  /** The date that the string here writes; the string can still be read. */
  PartialDate date(SharedDates dates) {
    int end = endOfPlainString();
    if (end == Scan.ODD || end - _inputPtr > LONGEST_DATE) {
      return DateText.parse(getString());
    }
    return dates.date(_inputBuffer, _inputPtr, end - _inputPtr);
  }

  /** Where the string here ends, if it was not read yet and is all plain ASCII. */
  private int endOfPlainString() {
    if (_currToken != JsonToken.VALUE_STRING || !_tokenIncomplete) {
      return Scan.ODD;
    }
    int end = Scan.endOfPlain(_inputBuffer, _inputPtr, _inputEnd);
    return end < _inputEnd && _inputBuffer[end] == '"' ? end : Scan.ODD;
  }

  private void pass(int quote) {
    _inputPtr = quote + 1;
    _tokenIncomplete = false;
  }
}
