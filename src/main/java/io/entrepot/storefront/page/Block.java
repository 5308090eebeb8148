package io.entrepot.storefront.page;

/** A part of the home page or of an article's end; the operator puts them in order. */
public sealed interface Block
        permits HeroBlock, PromiseBlock, TilesBlock, ProductsBlock, StoryBlock, QuoteBlock {}
