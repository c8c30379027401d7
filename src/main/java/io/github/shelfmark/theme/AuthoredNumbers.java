package io.github.shelfmark.theme;

import freemarker.core.Environment;
import freemarker.core.InvalidFormatParametersException;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import io.github.shelfmark.text.SpelledNumber;
import java.util.Locale;

/** Prints numbers as their authors wrote them, and all others as {@code ?c} does. */
final class AuthoredNumbers extends TemplateNumberFormatFactory {
  /** The name of the format. */
  static final String NAME = "author";

  /** A number that templates calculate with by its value, and print by its spelling. */
  record Authored(SpelledNumber number) implements TemplateNumberModel {
    @Override
    public Number getAsNumber() {
      return number.value();
    }
  }

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment environment)
      throws InvalidFormatParametersException {
    try {
      return new Format(environment.getTemplateNumberFormat("c"));
    } catch (TemplateValueFormatException e) {
      throw new IllegalStateException("every FreeMarker has the format c", e);
    }
  }

  private static final class Format extends TemplateNumberFormat {
    private final TemplateNumberFormat plain;

    Format(TemplateNumberFormat plain) {
      this.plain = plain;
    }

    @Override
    public String formatToPlainText(TemplateNumberModel model)
        throws TemplateValueFormatException, TemplateModelException {
      return model instanceof Authored authored
          ? authored.number().toString()
          : plain.formatToPlainText(model);
    }

    @Override
    public boolean isLocaleBound() {
      return false;
    }

    @Override
    public String getDescription() {
      return "as the author wrote it";
    }
  }
}
