package io.github.shelfmark.markup.commonmark.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text defines for links and footnotes; the first definition of a label holds. */
public final class Definitions {
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, Footnote> footnotes = new HashMap<>();
  private final List<Footnote> referenced = new ArrayList<>();

  /**
   * A destination with a name.
   *
   * @param destination where it leads
   * @param title its title; null for none
   * @param place where the destination stands in the source
   */
  public record Link(String destination, @Nullable String title, int place) {}

  /** A footnote. */
  public static final class Footnote {
    private final Block block;
    private final String label;
    private int references;
    private int ordinal;

    private Footnote(Block block, String label) {
      this.block = block;
      this.label = label;
    }

    /** What it says. */
    public Block block() {
      return block;
    }

    /** Its label as it is written. */
    public String label() {
      return label;
    }

    /** How often the text refers to it. */
    public int references() {
      return references;
    }

    /** Its number in the text, from 1. */
    public int ordinal() {
      return ordinal;
    }
  }

  /** Adds a definition unless there is one of its label. */
  public void add(String label, Link link) {
    links.putIfAbsent(normalise(label), link);
  }

  /** Adds a footnote unless there is one of its label. */
  public void add(String label, Block block) {
    footnotes.putIfAbsent(normalise(label), new Footnote(block, label));
  }

  /** Whether anything is defined for links. */
  public boolean hasLinks() {
    return !links.isEmpty();
  }

  /** Whether there are footnotes. */
  public boolean hasFootnotes() {
    return !footnotes.isEmpty();
  }

  /** The definition of a label. */
  public @Nullable Link link(String label) {
    return links.get(normalise(label));
  }

  /** The footnote of a label, which is referred to from now on. */
  public @Nullable Footnote refer(String label) {
    Footnote footnote = footnotes.get(normalise(label));
    if (footnote != null) {
      if (footnote.references++ == 0) {
        referenced.add(footnote);
        footnote.ordinal = referenced.size();
      }
    }
    return footnote;
  }

  /** The footnote of a label. */
  public @Nullable Footnote footnote(String label) {
    return footnotes.get(normalise(label));
  }

  /** The footnotes that the text refers to, in the order in which it does. */
  public List<Footnote> referenced() {
    return referenced;
  }

  /** Labels are equal whatever their case and blanks (CommonMark 0.31, 4.7). */
  static String normalise(String label) {
    StringBuilder text = new StringBuilder(label.length());
    boolean blank = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        blank = !text.isEmpty();
      } else {
        if (blank) {
          text.append(' ');
          blank = false;
        }
        text.append(c);
      }
    }
    // Upper case after lower case folds what has more than two cases.
    return text.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
