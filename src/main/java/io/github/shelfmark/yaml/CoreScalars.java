package io.github.shelfmark.yaml;

import io.github.shelfmark.text.SpelledNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The core schema of YAML 1.2.2, chapter 10.3. A number keeps the author's spelling, because
 * readers may see it as text.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2</a>
 */
final class CoreScalars implements ScalarRules {
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  @Override
  public @Nullable Object valueOf(String scalar) {
    return switch (scalar) {
      case "", "~", "null", "Null", "NULL" -> null;
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> number(scalar);
    };
  }

  private static Object number(String scalar) {
    if (!Numbers.mayBeNumber(scalar)) {
      return scalar;
    }
    if (INTEGER.matcher(scalar).matches()) {
      return spelled(Numbers.integer(scalar, 10), scalar);
    }
    if (OCTAL.matcher(scalar).matches()) {
      return spelled(Numbers.integer(scalar.substring(2), 8), scalar);
    }
    if (HEXADECIMAL.matcher(scalar).matches()) {
      return spelled(Numbers.integer(scalar.substring(2), 16), scalar);
    }
    if (FLOAT.matcher(scalar).matches()) {
      return spelled(Double.valueOf(scalar), scalar);
    }
    return Numbers.infinityOr(scalar, scalar);
  }

  private static Number spelled(Number value, String scalar) {
    return value.toString().equals(scalar) ? value : new SpelledNumber(value, scalar);
  }
}
