package io.github.shelfmark.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a hash of its components. */
final class RecordModel implements TemplateHashModelEx {
  private final Record value;
  private final Map<String, RecordComponent> components;
  private final ObjectWrapper wrapper;

  RecordModel(Record value, Map<String, RecordComponent> components, ObjectWrapper wrapper) {
    this.value = value;
    this.components = components;
    this.wrapper = wrapper;
  }

  /** The components of a record type by name, in the order declared. */
  static Map<String, RecordComponent> componentsOf(Class<?> type) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    return components;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    RecordComponent component = components.get(key);
    if (component == null) {
      return null;
    }
    try {
      return wrapper.wrap(component.getAccessor().invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("cannot read " + key, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return components.isEmpty();
  }

  @Override
  public int size() {
    return components.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(components.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<@Nullable TemplateModel> values = new ArrayList<>();
    for (String key : components.keySet()) {
      values.add(get(key));
    }
    return new SimpleCollection(values, wrapper);
  }
}
