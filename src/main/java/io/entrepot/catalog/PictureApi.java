package io.entrepot.catalog;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the shop's own pictures. */
@HttpExchange("/doors/catalog")
public interface PictureApi {
    /**
     * Keeps a picture in the widths that pages ask for; the same one again answers the same name.
     * Refused as {@code picture_unreadable}, {@code picture_small} or {@code file_too_large}.
     */
    @PostExchange("/savePicture")
    SavedPicture savePicture(@RequestBody SavePicture command);
}
