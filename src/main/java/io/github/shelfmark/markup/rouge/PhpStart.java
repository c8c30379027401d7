package io.github.shelfmark.markup.rouge;

import java.util.Set;

/**
 * Whether PHP begins at once or after its opening tag, which its option {@code start_inline} says.
 */
final class PhpStart {
  private static final String OPTION = "start_inline";

  /** What Rouge takes for no. */
  private static final Set<String> NO = Set.of("0", "false", "off");

  private PhpStart() {}

  /** The grammar of PHP with some options. */
  static String grammar(String options) {
    for (String option : options.split("&", -1)) {
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      if (name.equals(OPTION)) {
        boolean inline = equals < 0 || !NO.contains(option.substring(equals + 1));
        return inline ? "php_inline" : "php_tagged";
      }
    }
    return "php";
  }
}
