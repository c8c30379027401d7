package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.ShortForms;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations that a text defines; of two definitions of one, the first counts. */
public final class Abbreviations {
  private final Map<String, String> longForms = new LinkedHashMap<>(0);
  private @Nullable ShortForms forms;

  /** Defines an abbreviation, unless it is defined. */
  public void add(String shortForm, String longForm) {
    longForms.putIfAbsent(shortForm, longForm);
    forms = null;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return longForms.isEmpty();
  }

  /** What a defined abbreviation stands for. */
  public String longForm(String shortForm) {
    return longForms.getOrDefault(shortForm, "");
  }

  /** The length of the longest abbreviation that begins at each index of a text; 0 for none. */
  public int[] in(String text) {
    if (forms == null) {
      forms = new ShortForms(longForms.keySet(), Chars::isOfSpacedWord);
    }
    return forms.in(text);
  }
}
