package io.github.shelfmark.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.shelfmark.theme.model.Model;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A FreeMarker hash backed by the components of a record. */
final class RecordModel implements TemplateHashModelEx {
  private final Model value;
  private final ObjectWrapper wrapper;

  RecordModel(Model value, ObjectWrapper wrapper) {
    this.value = value;
    this.wrapper = wrapper;
  }

  /** The record. */
  Model value() {
    return value;
  }

  /** The names of the components, in order of declaration. */
  private List<String> names() {
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(value.component(key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return names().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(names(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<@Nullable TemplateModel> values = new ArrayList<>();
    for (String key : names()) {
      values.add(get(key));
    }
    return new SimpleCollection(values, wrapper);
  }
}
