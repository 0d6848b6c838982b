"""Tests of the recipe that builds BusyBox."""
