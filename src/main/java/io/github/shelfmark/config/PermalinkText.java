package io.github.shelfmark.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an author may write as a permalink, or as a pattern of permalinks: a path from the site's
 * root that can be the name of a file.
 */
public final class PermalinkText {
  private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9+.-]*:[/\\\\].*");
  private static final Pattern ENCODED = Pattern.compile("%(?:2[2aA]|3[aAcCeEfF]|7[cC])");
  private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[1-9]|lpt[1-9])");

  private PermalinkText() {}

  /**
   * What is wrong with a permalink.
   *
   * @param message what is wrong, without the permalink
   * @param hint how to mend it
   * @param fatal whether it gives no usable address; otherwise only some file systems lack the name
   */
  public record Fault(String message, String hint, boolean fatal) {}

  /**
   * Checks a permalink.
   *
   * @param written as the author has written it; placeholders start with a colon
   * @return empty if nothing is wrong
   */
  public static Optional<Fault> check(String written) {
    if (SCHEME.matcher(written).matches()) {
      return fatal(
          "has a scheme", "The host is \"url\" in the configuration; write only the path.");
    }
    if (written.strip().startsWith("//")) {
      return fatal("starts with a host", "Write one slash and the path, such as /guide/.");
    }
    if (written.indexOf('?') >= 0 || written.indexOf('#') >= 0) {
      return fatal(
          "has a \"" + (written.indexOf('?') >= 0 ? '?' : '#') + "\", which ends the path of a URL",
          "Write only a path, such as /guide/install/.");
    }
    return name(written);
  }

  private static Optional<Fault> fatal(String message, String hint) {
    return Optional.of(new Fault(message, hint, true));
  }

  /** Names that Windows cannot give to a file, so that the site cannot be built or served there. */
  private static Optional<Fault> name(String written) {
    if (ENCODED.matcher(written).find()) {
      return impossible("has an encoded character that names of files");
    }
    for (int i = 0; i < written.length(); i++) {
      if ("<>\"|*".indexOf(written.charAt(i)) >= 0 || isBareColon(written, i)) {
        return impossible("has a \"" + written.charAt(i) + "\", which names of files");
      }
    }
    for (String segment : written.split("/", -1)) {
      boolean blank = segment.startsWith(" ") || segment.endsWith(" ");
      boolean dot = segment.endsWith(".") && !segment.equals(".") && !segment.equals("..");
      if (!segment.isEmpty() && (blank || dot)) {
        return impossible(
            "has a name that "
                + (dot ? "ends with a dot" : "starts or ends with a blank")
                + ", which"
                + " names of files");
      }
      int end = segment.indexOf('.');
      String base = (end < 0 ? segment : segment.substring(0, end)).toLowerCase(Locale.ROOT);
      if (DEVICE.matcher(base).matches()) {
        return impossible("has the name \"" + segment + "\", which files");
      }
    }
    return Optional.empty();
  }

  /** Whether a colon starts no placeholder. */
  private static boolean isBareColon(String written, int at) {
    if (written.charAt(at) != ':') {
      return false;
    }
    char next = at + 1 < written.length() ? written.charAt(at + 1) : '/';
    return !((next >= 'a' && next <= 'z') || next == '_');
  }

  private static Optional<Fault> impossible(String message) {
    return Optional.of(
        new Fault(
            message + " cannot have on Windows",
            "Choose another name, so that the site can be built and served everywhere.",
            false));
  }
}
