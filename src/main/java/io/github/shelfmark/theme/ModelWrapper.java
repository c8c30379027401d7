package io.github.shelfmark.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import io.github.shelfmark.text.SpelledNumber;
import io.github.shelfmark.theme.model.Model;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exposes our values to templates: text, numbers, booleans, lists, maps and the components of
 * records. No methods are exposed, so templates cannot reach other Java objects; a value of another
 * type, such as a date from YAML, becomes text.
 */
final class ModelWrapper implements ObjectWrapper {
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof SpelledNumber number) {
      return new AuthoredNumbers.Authored(number);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Model model) {
      return new RecordModel(model, this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    if (value instanceof Collection<?> collection) {
      return new ListModel(
          collection instanceof List<?> list ? list : List.copyOf(collection), this);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return new SimpleScalar(value.toString());
  }
}
