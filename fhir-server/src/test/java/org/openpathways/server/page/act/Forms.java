package org.openpathways.server.page.act;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.server.page.PageSession.Page;

/** The forms of a page as a browser would post them: hidden fields and texts as they stand. */
public final class Forms {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?");
  private static final Pattern TEXT =
      Pattern.compile("(?s)<textarea[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");

  private Forms() {}

  /** All fields of the first form whose address ends so. */
  public static Map<String, String> of(Page page, String ending) {
    Matcher form =
        Pattern.compile("(?s)<form[^>]*action=\"[^\"]*" + ending + "\".*?</form>")
            .matcher(page.body());
    if (!form.find()) {
      throw new AssertionError(
          "No form for " + ending + " on " + page.path() + ": " + page.words());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    collect(HIDDEN.matcher(form.group()), fields);
    collect(TEXT.matcher(form.group()), fields);
    return fields;
  }

  private static void collect(Matcher field, Map<String, String> fields) {
    while (field.find()) {
      fields.put(field.group(1), plain(field.group(2) == null ? "" : field.group(2)));
    }
  }

  /** A text with its entities resolved. */
  static String plain(String html) {
    String text = html.replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<");
    return text.replace("&gt;", ">").replace("&amp;", "&").replace("&#10;", "\n");
  }

  /** With one more field. */
  public static Map<String, String> with(Map<String, String> fields, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(name, value);
    return all;
  }
}
