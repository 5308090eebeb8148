package io.entrepot.demo;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A folder of files of one shape, in the jar or beside it. */
final class DemoFolder {
    private DemoFolder() {}

    /** The files in the order of their names; none when there is no such folder. */
    static <T> List<T> read(String folder, Class<T> shape) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/demo/" + folder + "/*.json");
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .sorted()
                    .distinct()
                    .map(name -> DemoFiles.read(folder + "/" + name, shape))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
