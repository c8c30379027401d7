package io.github.shelfmark.safe;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * MathML as formulas are written. Its elements are in {@code math} and hold no others, because
 * browsers read what is in them by other rules than HTML.
 */
final class HarmlessMath {
  private static final String ROOT = "math";

  private static final Set<String> PARTS =
      Set.of(
          "semantics",
          "annotation",
          "mrow",
          "mi",
          "mn",
          "mo",
          "mtext",
          "mspace",
          "mstyle",
          "mphantom",
          "mpadded",
          "mfrac",
          "msqrt",
          "mroot",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mtable",
          "mtr",
          "mtd");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "display",
          "displaystyle",
          "scriptlevel",
          "encoding",
          "mathvariant",
          "mathcolor",
          "mathbackground",
          "mathsize",
          "stretchy",
          "form",
          "lspace",
          "rspace",
          "minsize",
          "maxsize",
          "movablelimits",
          "accent",
          "accentunder",
          "linethickness",
          "width",
          "height",
          "depth",
          "voffset");

  private HarmlessMath() {}

  /** The names of formulas and of their parts. */
  static Set<String> elements() {
    return Stream.concat(Stream.of(ROOT), PARTS.stream()).collect(Collectors.toSet());
  }

  /** The names of their attributes. */
  static Set<String> attributes() {
    return ATTRIBUTES;
  }

  /** Whether an element is a formula or a part of one, by its name in lower case. */
  static boolean isElement(String name) {
    return name.equals(ROOT) || PARTS.contains(name);
  }

  /** Whether such an element may have an attribute. */
  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  /** Whether an element may begin in another, if one of them is of a formula. */
  static boolean isPlace(String parent, String element) {
    return PARTS.contains(element) ? isElement(parent) : !isElement(parent);
  }
}
