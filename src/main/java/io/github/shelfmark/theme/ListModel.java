package io.github.shelfmark.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A FreeMarker sequence backed by a list, without a copy. */
final class ListModel implements TemplateSequenceModel {
  private final List<?> list;
  private final ObjectWrapper wrapper;

  ListModel(List<?> list, ObjectWrapper wrapper) {
    this.list = list;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    // FreeMarker reads beyond the end and expects null there.
    return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
  }

  @Override
  public int size() {
    return list.size();
  }
}
