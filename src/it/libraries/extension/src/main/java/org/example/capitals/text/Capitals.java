package org.example.capitals.text;

import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.WordUtils;

/** An adapter: its class loader is the library's. */
public final class Capitals implements UnaryOperator<String> {
  @Override
  public String apply(String text) {
    return String.join(
        "\n",
        WordUtils.capitalize(text),
        StringUtils.reverse(text),
        WordUtils.class.getProtectionDomain().getCodeSource().getLocation().toString());
  }
}
