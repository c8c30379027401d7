package io.github.shelfmark.markup.include;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a type or a member in Java, as Javadoc writes it: {@code Type}, {@code
 * Type.Inner#method(String, int)}, {@code Type#field}, {@code Type#<init>}.
 *
 * @param type the type; a nested one with those around it, perhaps with the package
 * @param member the member; empty for the type itself
 * @param parameters the types of the parameters; empty if they are not named
 */
record SymbolName(String type, String member, Optional<List<String>> parameters) {
  /** How constructors are named besides by the name of their type. */
  static final String CONSTRUCTOR = "<init>";

  static SymbolName of(String written) {
    String name = written.strip();
    int hash = name.indexOf('#');
    if (hash < 0) {
      return new SymbolName(name, "", Optional.empty());
    }
    String type = name.substring(0, hash).strip();
    String member = name.substring(hash + 1).strip();
    int open = member.indexOf('(');
    if (open < 0) {
      return new SymbolName(type, member, Optional.empty());
    }
    int close = member.endsWith(")") ? member.length() - 1 : member.length();
    String inside = member.substring(open + 1, Math.max(close, open + 1));
    return new SymbolName(type, member.substring(0, open).strip(), Optional.of(types(inside)));
  }

  private static List<String> types(String list) {
    List<String> types = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : ',';
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (i == list.length() || (c == ',' && depth == 0)) {
        types.add(simple(list.substring(start, i)));
        start = i + 1;
      }
    }
    return types.size() == 1 && types.get(0).isEmpty() ? List.of() : types;
  }

  /**
   * A type as it is compared: without annotations, type arguments, package and name of a parameter;
   * a variable number of arguments is an array.
   */
  static String simple(String type) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (c == '@' && depth == 0) {
        i = endOfAnnotation(type, i + 1) - 1;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    String plain = bare.toString().replace("...", "[]").replace(" [", "[").strip();
    if (plain.startsWith("final ")) {
      plain = plain.substring("final ".length()).strip();
    }
    int space = plain.indexOf(' ');
    plain = space < 0 ? plain : plain.substring(0, space);
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static int endOfAnnotation(String type, int from) {
    int at = from;
    while (at < type.length()
        && (Character.isJavaIdentifierPart(type.charAt(at)) || type.charAt(at) == '.')) {
      at++;
    }
    if (at < type.length() && type.charAt(at) == '(') {
      int close = type.indexOf(')', at);
      at = close < 0 ? type.length() : close + 1;
    }
    return at;
  }
}
