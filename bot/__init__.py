"""Where does the world meet the conversation: channels, web, settings, wiring?"""
