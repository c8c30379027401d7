package io.github.shelfmark.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A FreeMarker hash backed by a map, without a copy; only text keys are visible. */
final class MapModel implements TemplateHashModelEx {
  private final Map<?, ?> map;
  private final ObjectWrapper wrapper;

  MapModel(Map<?, ?> map, ObjectWrapper wrapper) {
    this.map = map;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet().stream().map(String::valueOf).toList(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }
}
